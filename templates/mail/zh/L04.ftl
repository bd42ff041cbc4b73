<#import "/layout/mail.ftl" as mail>
关于贵司逾期货款的商洽函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

附件为我司致贵司的商洽函。截至${date}，贵司逾期货款合计<@mail.sums totals/>。

我司${meeting.host}希望于${meeting.on}与您会面，商定付款安排，并请贵司于${payBy}（含当日）前支付上述款项。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
