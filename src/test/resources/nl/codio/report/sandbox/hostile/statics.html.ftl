<#ftl attributes={"rapport": "verslag", "model": 1}>
${statics["java.lang.System"].exit(1)}
