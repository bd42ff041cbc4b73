<#import "/layout/mail.ftl" as mail>
拜访预约函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

我司拟于${visit.on}到贵司拜访，详见附件。

来访人员：${visit.people}。如时间不便，请提前告知。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
