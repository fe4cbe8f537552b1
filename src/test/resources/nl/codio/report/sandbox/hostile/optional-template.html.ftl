<#ftl attributes={"rapport": "verslag", "model": 1}>
${.get_optional_template("/etc/passwd").exists?c}
