<#import "/layout/mail.ftl" as mail>
Thank you for your payment (${reference}, ${letterhead.name})

To ${recipient.name}

Your payment of ${received.text} reached us on ${received.on}; our letter is attached.

Thank you for your cooperation.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
