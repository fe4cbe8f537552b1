<#ftl attributes={"rapport": "verslag", "model": 1}>
${report.class.name}
