<#ftl attributes={"rapport": "verslag", "model": 1}>
${edition.labels().getClass()}
