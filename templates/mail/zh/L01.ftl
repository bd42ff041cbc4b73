<#import "/layout/mail.ftl" as mail>
对账函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

附件为截至${date}的对账函。

请于${deadline}（含当日）前核对，并将第二部分填写盖章后交回我司。本函同时作为付款催告：请于${payBy}（含当日）前支付已到期款项<@mail.sums overdueTotals/>；本函不影响合同约定的逾期付款违约金。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
