<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<#list report.actions as action>${action.holder}</#list>
</@doc.document>
