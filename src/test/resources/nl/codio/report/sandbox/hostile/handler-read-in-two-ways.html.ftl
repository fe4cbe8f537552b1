<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
</@doc.document>
