<#-- PDF: the page of HTML as XHTML, with a style sheet for paper of its own. What lays out its parts on
a screen (grid, flex) does not exist here; rows are tables of style, which stay plain blocks to whoever
listens. Every element is closed, and nothing is read from outside. -->
<#include "html.ftl">

<#-- What the text's own font has not is looked for in the next. -->
<#assign fonts = '"Noto Sans", "Noto Sans Symbols 2", "Noto Sans Symbols", "Noto Sans Math", "Noto Emoji", "Noto Sans Arabic", "Noto Sans Hebrew"'>

<#macro document title page="" handout=false>
<html lang="${label("report.lang")}">
<head>
<#local full = page?has_content?then(page, label("report.title", title))>
<title>${full}</title>
<meta name="subject" content="${full}"/>
<style>
<#outputformat "undefined"><#include "pdf.css"></#outputformat>
</style>
</head>
<body<#if handout> class="handout"</#if>>
<div class="running-title">${title}</div>
<div class="running-page">${label("report.page")} <span class="page"></span> ${label("report.page.of")} <span class="pages"></span></div>
<#nested>
</body>
</html>
</#macro>

<#-- Facts run on, so they are no list here: in a list each item has to begin a line. -->
<#macro header kind title>
<div class="header">
<#if edition.style.logo.data?has_content>
<img class="logo" src="${edition.style.logo.data}" alt="${edition.style.logo.alternative}"/>
</#if>
<p class="kind">${kind}<#if edition.open> · <strong>${label("report.edition.public")}</strong></#if></p>
<h1>${title}</h1>
<p class="facts">
<#nested>
</p>
</div>
</#macro>

<#macro fact name text>
<span class="fact">${name} <#if text?has_content><strong>${text}</strong><#else><@blank/></#if></span>
</#macro>

<#macro figures title>
<div class="figures">
<#nested>
</div>
</#macro>

<#macro figure number counts>
<div class="figure"><p class="number">${number}</p><p class="counts">${counts}</p></div>
</#macro>

<#macro value value badges=[] state="" kind="">
<div class="value ${value.foundation}">
<div class="name">
<h3><#if value.foundation?has_content><span class="sign"></span></#if>${phrase(value.name)}</h3>
<#if badges?has_content>
<p class="badges"><#list badges as badge><span class="badge">${badge}</span> </#list></p>
</#if>
<p class="place"><@placed of=value/></p>
<#if state?has_content><p class="role role-${kind}">${state}</p></#if>
</div>
<div class="answer" dir="auto">
<#nested>
</div>
</div>
</#macro>

<#macro sheetPage title portrait>
<html lang="${label("report.lang")}">
<head>
<title>${title}</title>
<meta name="subject" content="${title}"/>
<style>
<#outputformat "undefined">
<#include "poster.css">
html { font-size: ${portrait?then("2.97mm", "4.2mm")}; }
.poster { font-family: ${fonts}; }
.place { position: absolute; }
.sheet .place h1, .sheet .place h2 { position: static; font-size: 1em; }
</#outputformat>
</style>
</head>
<body class="poster">
<#nested>
</body>
</html>
</#macro>
