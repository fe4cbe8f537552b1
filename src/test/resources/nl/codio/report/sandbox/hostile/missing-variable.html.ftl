<#ftl attributes={"rapport": "verslag", "model": 1}>
${rapport.head.title}
