<#ftl attributes={"rapport": "verslag", "model": 1}>
<#setting new_builtin_class_resolver="unrestricted">
