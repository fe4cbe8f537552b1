<#-- Macro's van dit project. Ze komen in de plaats van die van codio in formats/html.ftl; een macro die hier niet staat, blijft die van codio. Overgenomen uit codio dev. -->

<#-- A part of the document under a heading of its own. "extra" marks what the handbook does not ask. -->
<#macro section title lead="" extra=false>
<section class="aspect">
<h2 class="utrecht-heading-2">${title}<@mark extra=extra/></h2>
<#if lead?has_content><p class="lead utrecht-paragraph utrecht-paragraph--lead">${lead}</p></#if>
<#nested>
</section>
</#macro>
