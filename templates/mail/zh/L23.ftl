<#import "/layout/mail.ftl" as mail>
致歉函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

此前因我司原因给贵司带来不便，谨致歉意；情况说明、我司已完成的工作<#if has.items>及尚待支付的款项</#if>，详见附件。

<#if has.items>
如核对无误，烦请于${payBy}（含当日）前安排付款。收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

</#if>
${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
