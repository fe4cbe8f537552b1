<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<text:p><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>
</@doc.document>
