<#import "/layout/mail.ftl" as mail>
催款函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

附件为催款函。截至${date}，贵司逾期未付货款本金合计<@mail.sums totals/>。

请于${payBy}（含当日）前付清；如有异议，请在此日期前书面告知。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
