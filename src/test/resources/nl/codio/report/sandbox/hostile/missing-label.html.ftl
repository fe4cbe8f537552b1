<#ftl attributes={"rapport": "verslag", "model": 1}>
${label("report.nergens")}
