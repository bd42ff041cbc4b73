<#import "/layout/mail.ftl" as mail>
Lawyer's letter (${reference}, ${letterhead.name})

To ${recipient.name}

Please find attached a letter from ${lawyer.firm} on behalf of ${letterhead.name}. As of ${date}, overdue principal of <@mail.sums totals/> is outstanding.

Please pay to the account stated there on or before ${deadline}.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
