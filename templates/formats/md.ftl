<#-- Markdown. Every block is trimmed and ends in one blank line; see "block" below. -->

<#macro document title page="" handout=false>
${"<!-- generator: codio "?no_esc}${version?replace("-->", "")?no_esc}${" -->"?no_esc}

<#nested>
</#macro>

<#-- A block of Markdown: trimmed, and with one blank line below it. Nothing when it is blank. -->
<#macro block><#local content><#nested></#local><#local shown = content?markup_string?trim><#if shown?has_content>${shown?no_esc}

</#if></#macro>

<#macro header kind title>
<@block>${kind}<#if edition.open> · **${label("report.edition.public")}**</#if></@block><#t>
<@block># ${title}</@block><#t>
<@block>
<#nested>
</@block>
</#macro>

<#macro fact name text>
- ${name}: <#if text?has_content>**${text}**<#else><@blank/></#if>
</#macro>

<#macro body>
<#nested>
</#macro>

<#macro figures title>
<@block>
<#nested>
</@block>
</#macro>

<#macro figure number counts>
- **${number}** ${counts}
</#macro>

<#macro section title lead="" extra=false>
<@block>## ${title}<@mark extra=extra/></@block><#t>
<#if lead?has_content>
<@block>*${lead}*</@block><#t>
</#if>
<#nested>
</#macro>

<#macro row question extra=false>
<@block>### ${question}<@mark extra=extra/></@block><#t>
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
<@block>**${(said == answer.word.own)?then(written(said), said)}**</@block><#t>
</#if>
<@text of=answer.text/>
<#local items = answer.items?filter(item -> item?has_content)>
<#if items?has_content>
<@block>
<#list items as item>
- ${markdownLine(item)}
</#list>
</@block>
</#if>
<#if answer.remark?has_content>
<@field name=label("report.remark") text=answer.remark/>
</#if>
<#else>
<@empty/>
</#list>
</#macro>

<#macro said text>
<@block>**${text}**</@block><#t>
</#macro>

<#macro text of>
<#if of?has_content>
<@block>${markdown(of)}</@block><#t>
</#if>
</#macro>

<#macro remark of>
<#if of?has_content> · ${label("report.remark")}: ${markdownLine(of)}</#if>
</#macro>

<#macro blank>*${label(edition.open?then("report.empty.public", "report.empty"))}*</#macro>

<#macro empty>
<@block><@blank/></@block><#t>
</#macro>

<#macro sentence text>
<@block>${text}</@block><#t>
</#macro>

<#macro value value badges=[] state="" kind="">
<@block>### ${phrase(value.name)}</@block><#t>
<@block>${(value.place?map(part -> part.text) + badges)?join(" · ")}<#if state?has_content>: **${state}**</#if></@block><#t>
<#nested>
</#macro>

<#macro cards>
<#nested>
</#macro>

<#macro field name text after="" language=edition.written>
<#local shown><#if text?has_content>${markdown(text)}<#else><@blank/></#if></#local>
<#-- A list, a quote, a table or code cannot stand on the line of its name. -->
<#if shown?markup_string?matches("[-`|>0-9][\\s\\S]*")>
<@block>**${name}**</@block><#t>
<@block>${shown}</@block><#t>
<#else>
<@block>**${name}:** ${shown}</@block><#t>
</#if>
<#if after?has_content>
<@block>(${after})</@block><#t>
</#if>
</#macro>

<#macro fields name text>
<@block>**${name}<#if text?has_content>: ${text}</#if>**</@block><#t>
<#nested>
</#macro>

<#macro note of>
<@block>#### ${label("report.note." + of.key)}</@block><#t>
<@answers of=of.answers/>
</#macro>

<#macro notes of>
<#list of as note> · ${label("report.note." + note.key)}: <#list note.answers as answer>${word(answer.word)} <#if answer.text?has_content>${markdownLine(answer.text)}</#if> <#list answer.items as item>${markdownLine(item)}<#sep>; </#list></#list></#list>
</#macro>

<#macro table caption columns>
<@block>${caption}</@block><#t>
<@block>
|<#list columns as column> ${column.shown!column.name}<#if column.extra!false> (${label("report.extra.short")})</#if> |</#list>
|<#list columns as column> --- |</#list>
<#nested>
</@block>
</#macro>

<#macro line><#local content><#nested></#local>|${content?markup_string?replace("\n", "")?no_esc}
</#macro>

<#macro cell of heads=false><#local content><#nested></#local><#local shown = content?markup_string?replace("\\s+", " ", "r")?trim?remove_beginning("· ")> <#if shown?has_content>${shown?no_esc}<#else><@blank/></#if> |</#macro>

<#macro state kind text>${text}</#macro>

<#macro mark extra><#if extra> (${label("report.extra")})</#if></#macro>

<#macro footer text>
<@block>---</@block><#t>
<#if edition.style.footer?has_content>
<@block>*${edition.style.footer}*</@block><#t>
</#if>
<#if edition.open><@block>*${label("report.edition.public.about")}*</@block><#t></#if><@block>*${text}*</@block><#t>
</#macro>

<#-- Markdown does not draw: what a picture shows is told beside it. -->
<#macro picture of id kind caption></#macro>
