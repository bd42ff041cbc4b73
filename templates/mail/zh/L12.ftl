<#import "/layout/mail.ftl" as mail>
付款感谢函（编号 ${reference}，${letterhead.name}）

${recipient.name}：

我司已于${received.on}收到贵司支付的${received.text}，详见附件。

感谢贵司的付款与配合。

${letterhead.name}
<#if has.contact>联系人：${contact}</#if>
