<#ftl attributes={"rapport": "verslag", "model": 1}>
<#include "*/passwd">
