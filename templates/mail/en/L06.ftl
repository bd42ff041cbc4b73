<#import "/layout/mail.ftl" as mail>
Notice of default (${reference}, ${letterhead.name})

To ${recipient.name}

Please find attached our notice of default<#if has.interest> with the computation of what late payment costs</#if>. As of ${date}, overdue principal of <@mail.sums totals/> is outstanding.

Please pay the principal<#if has.interest> and the sum of the annex</#if> on or before ${deadline}.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
