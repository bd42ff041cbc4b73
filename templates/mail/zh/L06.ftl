<#import "/layout/mail.ftl" as mail>
催告函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

附件为催告函（关于限期支付货款的通知）<#if has.interest>及计算表</#if>。截至${date}，贵司逾期未付货款本金合计<@mail.sums totals/>。

请于${deadline}（含当日）前付清本金<#if has.interest>及附件所列的逾期付款款项</#if>。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
