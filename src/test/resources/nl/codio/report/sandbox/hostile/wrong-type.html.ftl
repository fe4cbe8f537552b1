<#ftl attributes={"rapport": "verslag", "model": 1}>
${report.actions}
