<#ftl attributes={"rapport": "verslag", "model": 1}>
<#include "..\\..\\etc\\passwd">
