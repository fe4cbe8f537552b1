<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<svg><a><animate attributeName="href" values="javascript:alert(1)"/><text>x</text></a></svg>
</@doc.document>
