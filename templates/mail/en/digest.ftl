<#macro link path><#if address != ""> ${address}${path}</#if></#macro>Collection digest ${day}: ${taskCount} to do today<#if manages>, ${stuckCount} cases stuck</#if>

Dear ${name},

1. To do today: ${taskCount}<#if tasks?size gt 0>; the ${tasks?size} most worth doing first</#if>
<#list tasks as t>
  ${t?counter}. ${t.case} ${t.stage}<#if t.customer != ""> - ${t.customer}, ${t.days} days past due, ${t.amount}</#if><@link path="/cases/" + t.case />
</#list>

2. Promises to pay due today: ${promises?size}
<#list promises as p>
  - ${p.case} ${p.customer}, ${p.amount}<@link path="/cases/" + p.case />
</#list>

3. Promises newly broken: ${broken?size}
<#list broken as p>
  - ${p.case} ${p.customer}, ${p.amount}<@link path="/cases/" + p.case />
</#list>
<#if manages>

4. The house
  Cases stuck: ${stuckCount}
  Letters waiting for release: ${release}<#if release != "0"><@link path="/letters/release" /></#if>
  Letters refused by the mail server: ${refused}
  Failed jobs: ${jobs}
  Exceptions of today's run: ${faults}
<#if lacking != "0">
  Cases that a person decides for want of an exchange rate: ${lacking}<@link path="/exchange-rates" />
</#if>
<#if stuck?size gt 0>
  Stuck the longest:
<#list stuck as c>
  - ${c.case} ${c.customer}, ${c.stage}, since ${c.dueOn}, ${c.doneBy}<@link path="/cases/" + c.case />
</#list>
</#if>
<#if load?size gt 0>
  Open cases (of which late):
<#list load as l>
  - ${l.doneBy}: ${l.cases} (${l.late})
</#list>
</#if>
</#if>

<#if address != "">Open the work list: ${address}/work
</#if>
You can switch this digest off under "My preferences" in Huikuan.
