<#-- HTML: one self-contained file. The same macros as in the other formats. -->

<#-- The whole document: all else stands within it. "page" is what its window or its file is called, where that is more than the title; "handout" puts it on one page, where the format has pages. -->
<#macro document title page="" handout=false>
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

<#-- The head: what kind of document it is, its title, and within it the facts. Stands first in a document. -->
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

<#-- One fact of the head; without a text it says that nothing is filled in. -->
<#macro fact name text>
<li>${name} <#if text?has_content><strong>${text}</strong><#else><@blank/></#if></li>
</#macro>

<#-- What stands between the head and the foot. -->
<#macro body>
<main class="utrecht-page-body" id="inhoud">
<#nested>
</main>
</#macro>

<#-- The key figures of the first screen, each by "figure". -->
<#macro figures title>
<section class="figures" aria-label="${title}">
<ul>
<#nested>
</ul>
</section>
</#macro>

<#-- A key figure: a number, and in words what it counts. -->
<#macro figure number counts>
<li><strong>${number}</strong> <span>${counts}</span></li>
</#macro>

<#-- A part of the document under a heading of its own. "extra" marks what the handbook does not ask. -->
<#macro section title lead="" extra=false>
<section class="aspect">
<h2 class="utrecht-heading-2">${title}<@mark extra=extra/></h2>
<#if lead?has_content><p class="lead utrecht-paragraph utrecht-paragraph--lead">${lead}</p></#if>
<#nested>
</section>
</#macro>

<#-- A question with what is answered within it, beside each other where there is room. -->
<#macro row question extra=false>
<div class="row">
<h3 class="utrecht-heading-3">${question}<@mark extra=extra/></h3>
<div class="answer" dir="auto">
<#nested>
</div>
</div>
</#macro>

<#-- A question with its answer below it, for what needs the whole width, such as a table. -->
<#macro wide question extra=false>
<div class="wide">
<h3 class="utrecht-heading-3">${question}<@mark extra=extra/></h3>
<#nested>
</div>
</#macro>

<#-- The answers to one question (records Answer), or that nothing is filled in. -->
<#macro answers of>
<#list of as answer>
<#local said = word(answer.word)>
<#if said?has_content><p class="said utrecht-paragraph"><strong>${(said == answer.word.own)?then(written(said), said)}</strong></p></#if>
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

<#-- An answer in a word or a few, such as yes. -->
<#macro said text>
<p class="said"><strong>${text}</strong></p>
</#macro>

<#-- A text of a person, which is Markdown; nothing when it is blank. -->
<#macro text of>
<#if of?has_content>${markdown(of)}</#if>
</#macro>

<#-- What somebody remarked (toelichting), under its own name; nothing when it is blank. -->
<#macro remark of>
<#if of?has_content><@field name=label("report.remark") text=of/></#if>
</#macro>

<#-- Says that nothing is filled in, as a paragraph. -->
<#macro empty>
<p class="empty">${label(edition.open?then("report.empty.public", "report.empty"))}</p>
</#macro>

<#-- Says that nothing is filled in, within a line. -->
<#macro blank>
<span class="empty">${label(edition.open?then("report.empty.public", "report.empty"))}</span>
</#macro>

<#-- A sentence of the report itself. -->
<#macro sentence text>
<p class="sentence utrecht-paragraph">${text}</p>
</#macro>

<#-- A value (record Value) with its badges and what is said of it within. "state" is told beside it, and "kind" says how that looks: ja, deels or nee. -->
<#macro value value badges=[] state="" kind="">
<article class="value ${value.foundation}">
<div class="name">
<h3 class="utrecht-heading-3"><#if value.foundation?has_content><span class="sign" aria-hidden="true"></span> </#if>${phrase(value.name)}</h3>
<#list badges as badge>
<span class="badge"><span class="utrecht-data-badge">${badge}</span></span>
</#list>
<p class="place utrecht-paragraph utrecht-paragraph--small"><@placed of=value/></p>
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

<#-- Where a value has its place: its foundation and principle. -->
<#macro placed of><#list of.place as part>${phrase(part)}<#sep> · </#list></#macro>

<#-- A name with a text of a person, or that nothing is filled in. "after" follows on a line of its own; "language" is where that is not the language of the files. -->
<#macro field name text after="" language=edition.written>
<div class="field"><p class="label"><strong>${name}</strong></p> <div><#if text?has_content>${markdown(text, language)}<#else><@empty/></#if><#if after?has_content><p class="after">${after}</p></#if></div></div>
</#macro>

<#-- A few fields that belong together, under a name. -->
<#macro fields name text>
<div class="fields">
<p><strong>${name}</strong><#if text?has_content>: ${text}</#if></p>
<#nested>
</div>
</#macro>

<#-- What was said under a fixed heading (record Note), as a block. -->
<#macro note of>
<div class="note">
<h4 class="utrecht-heading-4">${label("report.note." + of.key)}</h4>
<@answers of=of.answers/>
</div>
</#macro>

<#-- The same of several notes, small, within a cell. -->
<#macro notes of>
<#list of as note>
<div class="small"><p class="label"><strong>${label("report.note." + note.key)}</strong></p> <div><@answers of=note.answers/></div></div>
</#list>
</#macro>

<#-- A table of lines. A column is {"name": …}, with "extra": true for what the handbook does not ask. -->
<#macro table caption columns>
<table class="overview utrecht-table">
<caption class="utrecht-table__caption">${caption}</caption>
<thead class="utrecht-table__header">
<tr class="utrecht-table__row"><#list columns as column><th class="utrecht-table__header-cell" scope="col">${column.shown!column.name}<#if column.extra!false> <span class="extra">${label("report.extra.short")}</span></#if></th></#list></tr>
</thead>
<tbody class="utrecht-table__body">
<#nested>
</tbody>
</table>
</#macro>

<#-- A line of a table, with a cell for each column. -->
<#macro line>
<tr class="utrecht-table__row">
<#nested>
</tr>
</#macro>

<#-- A cell, of one of the columns of its table; "heads" when it names what the line is about. Blank, it says that nothing is filled in. -->
<#macro cell of heads=false>
<#local content><#nested></#local>
<#local shown = content?markup_string?trim>
<#local tag = heads?then("th", "td")>
<${tag} class="<#if heads>utrecht-table__header-cell<#else>utrecht-table__cell</#if>"<#if heads> scope="row"</#if> data-name="${of.name}<#if of.extra!false> (${label("report.extra.short")})</#if>"><#if shown?has_content>${shown?no_esc}<#else><@blank/></#if></${tag}>
</#macro>

<#-- The state of an action with the look of it: late, open, loopt, gereed, bijgesteld or vervallen. -->
<#macro state kind text>
<span class="state state-${kind}">${text}</span>
</#macro>

<#-- Says beside a heading that the handbook does not ask for this. -->
<#macro mark extra>
<#if extra> <span class="extra">${label("report.extra")}</span></#if><#t>
</#macro>

<#-- The foot: how the document was made. The organisation's own line and the edition stand above it. -->
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

<#-- A picture: a record that can be drawn, with a name of its own on the page and what kind it is. All that it shows is told beside it as well: a screen too narrow for it does without. -->
<#macro picture of id kind caption>
<figure class="picture picture-${kind}">
${svg(of, id)}
<figcaption>${caption}</figcaption>
</figure>
</#macro>

<#-- Whether this format has pages of one A-format, on which each thing has its own place. -->
<#assign sheets = true>

<#-- What a style sheet says to get one of codio's colours. -->
<#function color name><#return "var(--codio-" + name + "-color)"></#function>

<#-- What a style sheet says to get the font of the document. -->
<#function font><#return "var(--codio-document-font-family)"></#function>

<#-- The page of such a sheet. -->
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
