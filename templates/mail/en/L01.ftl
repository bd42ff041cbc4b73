<#import "/layout/mail.ftl" as mail>
Statement of account (${reference}, ${letterhead.name})

To ${recipient.name}

Please find attached the statement of your account as of ${date}.

Please compare it with your books and return part 2, signed and sealed, on or before ${deadline}. This letter is also a demand: please pay the amounts past due, <@mail.sums overdueTotals/>, on or before ${payBy}. Contractual late-payment charges are not affected.

Our bank account is stated in the attached letter. A change of it is valid only when confirmed by a separate letter bearing our company seal.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
