<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<text:p><d:plugin xmlns:d="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"/></text:p>
</@doc.document>
