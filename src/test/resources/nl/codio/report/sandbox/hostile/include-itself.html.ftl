<#ftl attributes={"rapport": "verslag", "model": 1}>
<#include "include-itself.html.ftl">
