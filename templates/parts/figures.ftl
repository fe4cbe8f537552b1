<#-- The key figures of the first screen, each with what it counts. -->

<#-- All key figures (records Figure). -->
<#macro all of>
<@doc.figures title=label("report.figures")>
<#list of as figure>
<@doc.figure number=label("report.figure." + figure.kind + ".number", figure.numbers, date(figure.day)) counts=label("report.figure." + figure.kind + ".counts", figure.numbers, date(figure.day))/>
</#list>
</@doc.figures>
</#macro>
