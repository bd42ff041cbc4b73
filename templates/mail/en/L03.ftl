<#import "/layout/mail.ftl" as mail>
Demand for payment (${reference}, ${letterhead.name})

To ${recipient.name}

Please find our demand attached. As of ${date}, overdue principal of <@mail.sums totals/> remains unpaid.

We request payment in full on or before ${payBy}. If you object to any item, please tell us in writing by the same date.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
