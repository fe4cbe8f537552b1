<#ftl attributes={"rapport": "verslag", "model": 1}>
<#include "/../language/cli_nl.properties">
