<#ftl attributes={"rapport": "verslag", "model": 1}>
<#macro a><@b/></#macro>
<#macro b><@a/></#macro>
<@a/>
