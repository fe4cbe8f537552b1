<#ftl attributes={"rapport": "verslag", "model": 1}>
<#import "../codio.yaml" as project>
