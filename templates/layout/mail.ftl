<#-- Several amounts in one sentence. -->
<#macro sums amounts><#list amounts as total>${total.text}<#sep>${language?switch("zh", "，以及", " and ")}</#list></#macro>
