<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<img src="file:///etc/passwd" alt=""/>
</@doc.document>
