<#--
  OpenDocument text. The macros make one flat document (office:document, as in a .fodt), of which codio makes the parts of an
  .odt. A text:p without a style gets that of its place: an answer, a cell or a list; loose text becomes a paragraph.
-->
<#import "odt-styles.ftl" as styles>
<#assign kindOfDocument = "">
<#assign figureParts = []>
<#assign factParts = []>
<#assign inCards = false>

<#macro document title page="" handout=false>
<#local name = page?has_content?then(page, label("report.title", title))>
<#local content><#nested></#local>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink">
<office:meta>
<meta:generator>codio ${version}</meta:generator>
<dc:title>${name}</dc:title>
<#if kindOfDocument?has_content><dc:subject>${kindOfDocument}</dc:subject></#if>
<dc:language>${label("report.lang")}</dc:language>
<#local day = report.day()>
<#if day?matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")>
<meta:creation-date>${day}T00:00:00</meta:creation-date>
<dc:date>${day}T00:00:00</dc:date>
</#if>
</office:meta>
<@styles.all title=name figures=figureParts?size handout=handout/>
<office:body>
<office:text>
${content}
</office:text>
</office:body>
</office:document>
</#macro>

<#macro header kind title>
<#assign kindOfDocument = kind>
<#assign factParts = []>
<#local ignored><#nested></#local>
<@logo of=edition.style.logo/>
<text:p text:style-name="Soort">${kind}<#if edition.open> · <text:span text:style-name="Feit">${label("report.edition.public")}</text:span></#if></text:p>
<text:h text:style-name="Heading_20_1" text:outline-level="1">${title}</text:h>
<#if factParts?has_content>
<text:p text:style-name="Feiten"><#list factParts as part>${part}<#sep> · </#list></text:p>
</#if>
</#macro>

<#-- Its frame gets the size of the picture. -->
<#macro logo of>
<#if of.data?has_content>
<text:p text:style-name="Logo"><draw:frame draw:name="Logo" draw:style-name="Afbeelding.kader" text:anchor-type="as-char"><draw:image xlink:href="${of.data}"/><#if of.alternative?has_content><svg:title>${of.alternative}</svg:title></#if></draw:frame></text:p>
</#if>
</#macro>

<#-- The parts of a fact stay on one line as long as there is room, the facts follow each other. -->
<#macro fact name text>
<#local part>${name} <#if text?has_content><text:span text:style-name="Feit">${text}</text:span><#else><@blank/></#if></#local>
<#assign factParts += [part]>
</#macro>

<#macro body>
<#nested>
</#macro>

<#-- A number heads what it counts: a table of two rows, of which the first is the header. -->
<#macro figures title>
<#assign figureParts = []>
<#local ignored><#nested></#local>
<#if figureParts?has_content>
<table:table table:style-name="Kengetallen">
<table:title>${title}</table:title>
<table:table-column table:style-name="Kengetallen.kolom" table:number-columns-repeated="${figureParts?size}"/>
<table:table-header-rows>
<table:table-row>
<#list figureParts as figure>
<table:table-cell table:style-name="Kengetallen.getal" office:value-type="string"><text:p text:style-name="Kengetal">${figure.number}</text:p></table:table-cell>
</#list>
</table:table-row>
</table:table-header-rows>
<table:table-row>
<#list figureParts as figure>
<table:table-cell table:style-name="Kengetallen.uitleg" office:value-type="string"><text:p text:style-name="Kengetaluitleg">${figure.counts}</text:p></table:table-cell>
</#list>
</table:table-row>
</table:table>
</#if>
</#macro>

<#macro figure number counts>
<#assign figureParts += [{"number": number, "counts": counts}]>
</#macro>

<#macro section title lead="" extra=false>
<text:h text:style-name="Heading_20_2" text:outline-level="2">${title}<@mark extra=extra/></text:h>
<#if lead?has_content>
<text:p text:style-name="Inleiding">${lead}</text:p>
</#if>
<#nested>
</#macro>

<#macro row question extra=false>
<text:h text:style-name="Heading_20_3" text:outline-level="3">${question}<@mark extra=extra/></text:h>
<#nested>
</#macro>

<#macro wide question extra=false>
<@row question=question extra=extra>
<#nested>
</@row>
</#macro>

<#macro answers of>
<#list of as answer>
<#local said = word(answer.word)>
<#if said?has_content>
<text:p text:style-name="Kernantwoord">${(said == answer.word.own)?then(written(said), said)}</text:p>
</#if>
<@text of=answer.text/>
<#local items = answer.items?filter(item -> item?has_content)>
<#if items?has_content>
<text:list text:style-name="Opsomming">
<#list items as item>
<text:list-item>${markdownLine(item)}</text:list-item>
</#list>
</text:list>
</#if>
<@remark of=answer.remark/>
<#else>
<@empty/>
</#list>
</#macro>

<#macro said text>
<text:p text:style-name="Kernantwoord">${text}</text:p>
</#macro>

<#macro text of>
<#if of?has_content>${markdown(of)}</#if>
</#macro>

<#macro remark of>
<#if of?has_content><@field name=label("report.remark") text=of/></#if>
</#macro>

<#macro blank><text:span text:style-name="Leeg">${label(edition.open?then("report.empty.public", "report.empty"))}</text:span></#macro>

<#macro empty>
<text:p text:style-name="Nog_20_niet_20_ingevuld">${label(edition.open?then("report.empty.public", "report.empty"))}</text:p>
</#macro>

<#macro sentence text>
<text:p text:style-name="Mededeling">${text}</text:p>
</#macro>

<#macro value value badges=[] state="" kind="">
<#local known = ["democratie", "rechtsstaat", "bestuurskracht"]?seq_contains(value.foundation)>
<#local tail = known?then("_20_" + value.foundation, "")>
<text:h text:style-name="Waarde${tail}" text:outline-level="3"><#if known>${{"democratie": "●", "rechtsstaat": "■", "bestuurskracht": "▲"}[value.foundation]} </#if>${phrase(value.name)}</text:h>
<#local place><#list value.place as part>${phrase(part)}<#sep> · </#list></#local>
<#local role = state?has_content && inCards>
<#if place?has_content || badges?has_content || role>
<text:p text:style-name="Plaats"><#if role><text:span text:style-name="Feit">${state}</text:span><#if place?has_content || badges?has_content> · </#if></#if><#list badges as badge><text:span text:style-name="Kenmerk${tail}">${badge}</text:span><#sep> · </#list><#if place?has_content && badges?has_content> · </#if>${place}</text:p>
</#if>
<#if state?has_content && !role>
<text:p text:style-name="Rol">${state}</text:p>
</#if>
<#nested>
</#macro>

<#-- Values in two columns, to hand out on one page; a paragraph in them is a small one. -->
<#macro cards>
<#assign inCards = true>
<text:section text:name="Kaarten" text:style-name="Kaarten">
<#nested>
</text:section>
<#assign inCards = false>
</#macro>

<#macro field name text after="" language=edition.written>
<#if text?has_content>
<@led name=name shown=markdown(text, language)/>
<#else>
<text:p><@named name=name/> <@blank/></text:p>
</#if>
<#if after?has_content>
<text:p text:style-name="Nadere_20_bepaling">${after}</text:p>
</#if>
</#macro>

<#-- The name of a field, before its text. -->
<#macro named name><text:span text:style-name="Veldnaam">${name}</text:span></#macro>

<#-- The name stands before the text, but for a list, a quote, a table or code: that follows it. -->
<#macro led name shown>
<#local before><@named name=name/></#local>
<#local markup = shown?markup_string>
<#if markup?starts_with("<text:p>")>
${("<text:p>" + before?markup_string + " " + markup?substring(8))?no_esc}
<#else>
<text:p text:style-name="Veldkop">${name}</text:p>
${shown}
</#if>
</#macro>

<#macro fields name text>
<text:p text:style-name="Kernantwoord">${name}<#if text?has_content>: ${text}</#if></text:p>
<#nested>
</#macro>

<#macro note of>
<text:h text:style-name="Heading_20_4" text:outline-level="4">${label("report.note." + of.key)}</text:h>
<@answers of=of.answers/>
</#macro>

<#macro notes of>
<#list of as note>
<#local shown><@answers of=note.answers/></#local>
<@led name=label("report.note." + note.key) shown=shown/>
</#list>
</#macro>

<#macro table caption columns>
<#local lines><#nested></#local>
<text:p text:style-name="Table">${caption}</text:p>
<table:table table:style-name="Overzicht">
<table:title>${caption}</table:title>
<#if lines?markup_string?contains('"Tabel.rijkop"')>
<table:table-header-columns><table:table-column/></table:table-header-columns>
<#if (columns?size > 1)><table:table-column table:number-columns-repeated="${columns?size - 1}"/></#if>
<#else>
<table:table-column table:number-columns-repeated="${columns?size}"/>
</#if>
<table:table-header-rows>
<table:table-row>
<#list columns as column>
<table:table-cell office:value-type="string">${column.shown!column.name}<#if column.extra!false> (${label("report.extra.short")})</#if></table:table-cell>
</#list>
</table:table-row>
</table:table-header-rows>
${lines}
</table:table>
</#macro>

<#macro line>
<table:table-row>
<#nested>
</table:table-row>
</#macro>

<#macro cell of heads=false>
<#local content><#nested></#local>
<#local shown = content?markup_string?trim>
<table:table-cell office:value-type="string"<#if heads> table:style-name="Tabel.rijkop"</#if>><#if shown?has_content>${shown?no_esc}<#else><@blank/></#if></table:table-cell>
</#macro>

<#-- A sign stays with the word after it. -->
<#macro state kind text><text:span text:style-name="Stand<#if ["late", "gereed"]?seq_contains(kind)>_20_${kind}</#if>">${text?replace(" ", "\x00A0", "f")}</text:span></#macro>

<#macro mark extra><#if extra><text:span text:style-name="Extra"> (${label("report.extra")})</text:span></#if></#macro>

<#-- A picture; its frame gets the words and the proportions of the drawing. -->
<#macro picture of id kind caption>
<text:p text:style-name="Afbeelding"><draw:frame draw:name="Afbeelding ${id}" draw:style-name="Afbeelding.kader" text:anchor-type="as-char"><draw:image>${svg(of, id)}</draw:image></draw:frame></text:p>
<text:p text:style-name="Illustration">${caption}</text:p>
</#macro>

<#macro footer text>
<#if edition.open>
<text:p text:style-name="Colofon">${label("report.edition.public.about")}</text:p>
</#if>
<text:p text:style-name="Colofon">${text}</text:p>
</#macro>
