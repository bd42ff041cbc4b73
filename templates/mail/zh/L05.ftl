<#import "/layout/mail.ftl" as mail>
暂停供货通知（编号 ${reference}，${letterhead.name}）

${recipient.name}：

附件为暂停供货通知。截至${date}，贵司逾期未付货款合计<@mail.sums totals/>。

我司自${supplyHold.from}起暂停供货。请于${payBy}（含当日）前付清，款项到账后即恢复供货。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
