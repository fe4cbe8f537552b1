<#-- HTML: one self-contained file. The same macros as in the other formats. -->
<#-- "handout": on one page, where the format has pages. -->
<#macro document title page="" author="" subject="" handout=false>
<!DOCTYPE html>
<html lang="${label("report.lang")}" class="utrecht-root">
<@head title=page?has_content?then(page, label("report.title", title))>
<#include "report.css">
</@head>
<body class="${report.template()?keep_before_last(".ftl")} utrecht-document utrecht-document--surface utrecht-html">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">${label("report.skip")}</a>
<#nested>
</body>
</html>
</#macro>

<#-- What a page says of itself, and how it looks: within it stands the style sheet that lays it out. -->
<#macro head title>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="codio ${version}">
<style>
<#outputformat "undefined">
<#include "/themes/neutraal.css">
<#if edition.style.declarations?has_content>
:root {
${edition.style.declarations}
}
</#if>
</#outputformat>
<#nested>
</style>
</head>
</#macro>

<#macro header kind title>
<header class="utrecht-page-header">
<#if edition.style.logo.data?has_content>
<img class="logo" src="${edition.style.logo.data}" alt="${edition.style.logo.alternative}">
</#if>
<p class="kind utrecht-pre-heading">${kind}<#if edition.open> · <strong>${label("report.edition.public")}</strong></#if></p>
<h1 class="utrecht-heading-1">${title}</h1>
<ul class="facts">
<#nested>
</ul>
</header>
</#macro>

<#macro fact name text>
<li>${name} <#if text?has_content><strong>${text}</strong><#else><@empty tag="span"/></#if></li>
</#macro>

<#macro body>
<main class="utrecht-page-body" id="inhoud">
<#nested>
</main>
</#macro>

<#macro figures title>
<section class="figures" aria-label="${title}">
<ul>
<#nested>
</ul>
</section>
</#macro>

<#macro figure number counts>
<li><strong>${number}</strong> <span>${counts}</span></li>
</#macro>

<#macro section title lead="" extra=false>
<section class="aspect">
<h2 class="utrecht-heading-2">${title}<@mark extra=extra/></h2>
<#if lead?has_content><p class="lead utrecht-paragraph utrecht-paragraph--lead">${lead}</p></#if>
<#nested>
</section>
</#macro>

<#macro row question extra=false>
<div class="row">
<h3 class="utrecht-heading-3">${question}<@mark extra=extra/></h3>
<div class="answer" dir="auto">
<#nested>
</div>
</div>
</#macro>

<#macro wide question extra=false>
<div class="wide">
<h3 class="utrecht-heading-3">${question}<@mark extra=extra/></h3>
<#nested>
</div>
</#macro>

<#macro answers of>
<#list of as answer>
<#local said = word(answer.word)>
<#if said?has_content><p class="said utrecht-paragraph"><strong>${said}</strong></p></#if>
<@text of=answer.text/>
<#local items = answer.items?filter(item -> item?has_content)>
<#if items?has_content>
<ul class="utrecht-unordered-list">
<#list items as item>
<li>${markdownLine(item)}</li>
</#list>
</ul>
</#if>
<@remark of=answer.remark/>
<#else>
<@empty/>
</#list>
</#macro>

<#macro said text>
<p class="said"><strong>${text}</strong></p>
</#macro>

<#macro text of>
<#if of?has_content>${markdown(of)}</#if>
</#macro>

<#macro remark of>
<#if of?has_content><@field name=label("report.remark") text=of/></#if>
</#macro>

<#macro empty tag="p">
<${tag} class="empty">${label(edition.open?then("report.empty.public", "report.empty"))}</${tag}>
</#macro>

<#macro sentence text>
<p class="sentence utrecht-paragraph">${text}</p>
</#macro>

<#macro value value badges=[] state="" kind="">
<article class="value ${value.foundation}">
<div class="name">
<h3 class="utrecht-heading-3"><#if value.foundation?has_content><span class="sign" aria-hidden="true"></span> </#if>${value.name}</h3>
<#list badges as badge>
<span class="badge"><span class="utrecht-data-badge">${badge}</span></span>
</#list>
<p class="place utrecht-paragraph utrecht-paragraph--small">${[value.foundation, value.principle]?filter(part -> part?has_content)?join(" · ")}</p>
<#if state?has_content><p class="role role-${kind}">${state}</p></#if>
</div>
<div class="answer" dir="auto">
<#nested>
</div>
</article>
</#macro>

<#-- Values beside each other, where there is room: as much as possible on one page. -->
<#macro cards>
<div class="cards">
<#nested>
</div>
</#macro>

<#macro field name text after="">
<div class="field"><p class="label"><strong>${name}</strong></p> <div><#if text?has_content>${markdown(text)}<#else><@empty/></#if><#if after?has_content><p class="after">${after}</p></#if></div></div>
</#macro>

<#macro fields name text>
<div class="fields">
<p><strong>${name}</strong><#if text?has_content>: ${text}</#if></p>
<#nested>
</div>
</#macro>

<#macro note of>
<div class="note">
<h4 class="utrecht-heading-4">${label("report.note." + of.key)}</h4>
<@answers of=of.answers/>
</div>
</#macro>

<#macro notes of>
<#list of as note>
<div class="small"><p class="label"><strong>${label("report.note." + note.key)}</strong></p> <div><@answers of=note.answers/></div></div>
</#list>
</#macro>

<#macro table caption columns>
<table class="overview utrecht-table">
<caption class="utrecht-table__caption">${caption}</caption>
<thead class="utrecht-table__header">
<tr class="utrecht-table__row"><#list columns as column><th class="utrecht-table__header-cell" scope="col">${column.name}<#if column.extra!false> <span class="extra">${label("report.extra.short")}</span></#if></th></#list></tr>
</thead>
<tbody class="utrecht-table__body">
<#nested>
</tbody>
</table>
</#macro>

<#macro line>
<tr class="utrecht-table__row">
<#nested>
</tr>
</#macro>

<#macro cell of heads=false>
<#local content><#nested></#local>
<#local shown = content?markup_string?trim>
<#local tag = heads?then("th", "td")>
<${tag} class="<#if heads>utrecht-table__header-cell<#else>utrecht-table__cell</#if>"<#if heads> scope="row"</#if> data-name="${of.name}<#if of.extra!false> (${label("report.extra.short")})</#if>"><#if shown?has_content>${shown?no_esc}<#else><@empty tag="span"/></#if></${tag}>
</#macro>

<#macro state kind text>
<span class="state state-${kind}">${text}</span>
</#macro>

<#macro mark extra>
<#if extra> <span class="extra">${label("report.extra")}</span></#if><#t>
</#macro>

<#macro footer text>
<footer class="utrecht-page-footer">
<div class="utrecht-page-footer__content">
<#if edition.open>
<p>${label("report.edition.public.about")}</p>
</#if>
<#if edition.style.footer?has_content>
<p>${edition.style.footer}</p>
</#if>
<p>${text}</p>
</div>
</footer>
</#macro>

<#-- A picture; on a narrow screen a report that tells the same beside it leaves it out. -->
<#macro picture of id kind caption told=true>
<figure class="picture picture-${kind}<#if told> picture-told</#if>">
${svg(of, id)}
<figcaption>${caption}</figcaption>
</figure>
</#macro>

<#-- A sheet of one page of an A-format, on which each thing has its own place. -->
<#assign sheets = true>

<#function color name><#return "var(--codio-" + name + "-color)"></#function>

<#function font><#return "var(--codio-document-font-family)"></#function>

<#macro sheetPage title portrait>
<!DOCTYPE html>
<html lang="${label("report.lang")}">
<@head title=title>
<#include "poster.css">
</@head>
<body class="poster">
<#nested>
</body>
</html>
</#macro>
