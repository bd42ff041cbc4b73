<#import "/layout/mail.ftl" as mail>
正式催告函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

附件为正式催告函及利息计算表。截至${date}，贵司逾期未付货款本金合计<@mail.sums totals/>。

请于${deadline}前付清本金及利息（违约金）。

收款账户以附件所载为准。我司收款账户如有变更，须另行以加盖公章的信函确认方为有效。

${letterhead.name}
