<#ftl attributes={"rapport": "verslag", "model": 1}>
<#include "file:///etc/passwd">
