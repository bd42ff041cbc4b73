<#import "/layout/mail.ftl" as mail>
Your overdue account: proposal to meet (${reference}, ${letterhead.name})

To ${recipient.name}

Please find our letter attached. As of ${date}, <@mail.sums totals/> on your account is past due.

${meeting.host} would like to meet you on ${meeting.on} to settle how it will be paid. At the same time we request payment on or before ${payBy}.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
