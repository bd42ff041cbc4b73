<#import "/layout/mail.ftl" as mail>
付款退回通知（编号 ${reference}，${letterhead.name}）

${recipient.name}：

贵司支付的${bounced.text}已于${bounced.on}被退回或撤销，详见附件。

烦请与付款银行核实原因并重新付款。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
