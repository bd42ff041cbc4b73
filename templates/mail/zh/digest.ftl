<#macro link path><#if address != ""> ${address}${path}</#if></#macro>催收日报 ${day}：今日可办${taskCount}项<#if manages>，停滞案件${stuckCount}件</#if>

${name}，您好！

一、今日可办：${taskCount}项<#if tasks?size gt 0>，其中最值得先做的${tasks?size}项</#if>
<#list tasks as t>
  ${t?counter}. ${t.case} ${t.stage}<#if t.customer != "">　${t.customer}　逾期${t.days}天　${t.amount}</#if><@link path="/cases/" + t.case />
</#list>

二、今日到期的付款承诺：${promises?size}项
<#list promises as p>
  · ${p.case}　${p.customer}　${p.amount}<@link path="/cases/" + p.case />
</#list>

三、新近失约：${broken?size}项
<#list broken as p>
  · ${p.case}　${p.customer}　${p.amount}<@link path="/cases/" + p.case />
</#list>
<#if manages>

四、团队情况
  停滞案件：${stuckCount}件
  待放行信函：${release}封<#if release != "0"><@link path="/letters/release" /></#if>
  被邮件服务器拒收的信函：${refused}封
  失败的系统作业：${jobs}项
  今日运行的异常：${faults}项
<#if lacking != "0">
  缺少汇率、须由人决定的案件：${lacking}件<@link path="/exchange-rates" />
</#if>
<#if stuck?size gt 0>
  停滞最久的案件：
<#list stuck as c>
  · ${c.case}　${c.customer}　${c.stage}　自${c.dueOn}起　${c.doneBy}<@link path="/cases/" + c.case />
</#list>
</#if>
<#if load?size gt 0>
  在办案件（其中已过应办日期）：
<#list load as l>
  · ${l.doneBy}：${l.cases}件（${l.late}件）
</#list>
</#if>
</#if>

<#if address != "">打开工作清单：${address}/work
</#if>
如不需要每日摘要，可在回款系统“我的设置”中关闭。
