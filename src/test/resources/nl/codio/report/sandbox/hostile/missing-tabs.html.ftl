<#ftl attributes={"rapport": "verslag", "model": 1}>
		<p>	${report.head.titel}</p>
