<#ftl attributes={"rapport": "verslag", "model": 1}>
${"![](https://example.org/pixel.png)"?no_esc}
