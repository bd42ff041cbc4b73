<#import "/layout/mail.ftl" as mail>
Formal notice (${reference}, ${letterhead.name})

To ${recipient.name}

Please find attached our formal notice with the computation of interest. As of ${date}, overdue principal of <@mail.sums totals/> is outstanding.

Please pay principal and interest by ${deadline}.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
