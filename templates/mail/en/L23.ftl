<#import "/layout/mail.ftl" as mail>
Our apology (${reference}, ${letterhead.name})

To ${recipient.name}

We apologise for the inconvenience that we have caused you. The attached letter says what went wrong, what we have done about it<#if has.items> and what remains to be paid</#if>.

<#if has.items>
If this agrees with your records, may we ask you to arrange payment on or before ${payBy}? Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

</#if>
${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
