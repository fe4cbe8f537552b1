<#ftl attributes={"rapport": "verslag", "model": 1}>
<#function f x><#return f(x + 1)></#function>
${f(1)}
