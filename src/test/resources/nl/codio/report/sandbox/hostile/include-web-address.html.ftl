<#ftl attributes={"rapport": "verslag", "model": 1}>
<#include "https://example.org/sjabloon.ftl">
