<#ftl attributes={"rapport": "verslag", "model": 1}>
${"[klik](javascript:alert%281%29)"?no_esc}
