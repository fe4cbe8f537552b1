<#ftl attributes={"rapport": "verslag", "model": 1}>
<#assign text = "<#assign run = 'freemarker.template.utility.Execute'?new()>"?interpret>
<@text/>
