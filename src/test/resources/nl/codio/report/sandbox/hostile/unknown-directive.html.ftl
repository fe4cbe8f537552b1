<#ftl attributes={"rapport": "verslag", "model": 1}>
<#lst report.actions as action></#lst>
