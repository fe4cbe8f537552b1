<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<!--><img src=x onerror=alert(1)>-->
</@doc.document>
