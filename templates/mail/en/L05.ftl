<#import "/layout/mail.ftl" as mail>
Suspension of supply (${reference}, ${letterhead.name})

To ${recipient.name}

Please find our notice attached. As of ${date}, overdue amounts of <@mail.sums totals/> remain unpaid.

Supply is suspended from ${supplyHold.from}. Please pay on or before ${payBy}; we will resume supply as soon as the money has arrived.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
