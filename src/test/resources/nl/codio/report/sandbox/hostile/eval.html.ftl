<#ftl attributes={"rapport": "verslag", "model": 1}>
${"'freemarker.template.utility.Execute'?new()"?eval}
