<#ftl attributes={"rapport": "verslag", "model": 1}>
${report?api.hashCode()}
