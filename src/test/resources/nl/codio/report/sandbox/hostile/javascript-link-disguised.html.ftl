<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<a href=" java&#10;script&colon;alert(1)">x</a>
</@doc.document>
