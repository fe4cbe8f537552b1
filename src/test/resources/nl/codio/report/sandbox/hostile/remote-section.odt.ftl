<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<text:section text:name="x"><text:section-source xlink:href="file:///etc/passwd"/></text:section>
</@doc.document>
