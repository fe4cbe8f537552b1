<#ftl attributes={"rapport": "verslag", "model": 1}>
<#list report.actions as action>
${action.id}
