<#import "/layout/mail.ftl" as mail>
Visit appointment (${reference}, ${letterhead.name})

To ${recipient.name}

We would like to visit you on ${visit.on}; our letter is attached.

Visitors: ${visit.people}. If the date does not suit you, please tell us in advance.

${letterhead.name}
<#if has.contact>Contact: ${contact}</#if>
