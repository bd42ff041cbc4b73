<#import "/layout/mail.ftl" as mail>
Payment reminder (${reference}, ${letterhead.name})

To ${recipient.name}

Please find our payment reminder attached. As of ${date}, <@mail.sums totals/> has fallen due and has not reached us yet.

May we ask you to arrange payment? If you have already paid, please disregard this message and accept our thanks.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
