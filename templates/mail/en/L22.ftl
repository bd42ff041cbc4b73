<#import "/layout/mail.ftl" as mail>
Your payment was returned (${reference}, ${letterhead.name})

To ${recipient.name}

Your payment of ${bounced.text} was returned or reversed on ${bounced.on}; our notice is attached.

Please clarify the reason with your bank and pay again.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
