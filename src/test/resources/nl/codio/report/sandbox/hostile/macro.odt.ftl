<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<text:p><text:a xlink:href="vnd.sun.star.script:x?language=Basic">x</text:a></text:p>
</@doc.document>
