<#import "/layout/mail.ftl" as mail>
付款提醒函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

附件为付款提醒函。截至${date}，贵司已到期、我司尚未收到的货款合计<@mail.sums totals/>。

烦请安排付款；如已付款，请不必理会本邮件，并谨致谢意。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
