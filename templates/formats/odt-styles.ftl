<#--
  The styles of an OpenDocument text: standard ones under their standard names, so that LibreOffice and Word know them. An attribute
  names a design token where a house style decides (colour, font, weight); codio fills it in, and leaves out what comes to nothing.
-->

<#-- All styles of a document; "figures" says of how many key figures it has a table, "handout" whether it stands on one page. -->
<#macro all title figures handout=false>
<#-- A hand-out has less white. -->
<#local white = handout?then(0.3, 1) side = handout?then(1.4, 2)>
<#local logo = edition.style.logo.data?has_content>
<#local ink = color("document") muted = color("document-subtle") rule = color("document-border") late = color("late") done = color("done")>
<#local foundations = ["democratie", "rechtsstaat", "bestuurskracht"]>
<#local language = label("report.lang")>
<office:font-face-decls/>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="3" fo:widows="3" fo:hyphenation-ladder-count="no-limit" style:text-autospace="ideograph-alpha" style:punctuation-wrap="hanging" style:line-break="strict" style:writing-mode="lr-tb" style:tab-stop-distance="1.25cm"/>
<style:text-properties style:font-name="${font("document")}" style:font-name-asian="${font("document")}" style:font-name-complex="${font("document")}" fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="10.5pt" fo:color="${ink}" fo:language="${language}" fo:country="${(language == "en")?then("GB", "NL")}" style:language-asian="none" style:country-asian="none" style:language-complex="none" style:country-complex="none" fo:hyphenate="false"/>
</style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:default-style>
<style:default-style style:family="graphic"><style:text-properties fo:language="${language}" fo:country="${(language == "en")?then("GB", "NL")}"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:line-height="${handout?then(100, 112)}%"/></style:style>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:color="${color("paragraph")}" style:font-name="${font("paragraph")}" <@weight of="paragraph"/>/></style:style>

<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:keep-with-next="always" fo:line-height="104%"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Antwoord" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="${0.35 * white}cm" fo:padding-bottom="${handout?then(0.1, 0.25)}cm" fo:padding-top="0cm" fo:padding-left="0cm" fo:padding-right="0cm" fo:border-bottom="2.25pt solid ${color("heading-1")}" fo:border-top="none" fo:border-left="none" fo:border-right="none"/><style:text-properties fo:color="${color("heading-1")}" style:font-name="${font("heading-1")}" <@weight of="heading-1"/> fo:font-size="${handout?then(17, 22)}pt" style:font-size-asian="${handout?then(17, 22)}pt" style:font-size-complex="${handout?then(17, 22)}pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Antwoord" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:margin-top="${0.9 * white}cm" fo:margin-bottom="${0.3 * white}cm" fo:padding-top="0.25cm" fo:padding-bottom="0cm" fo:padding-left="0cm" fo:padding-right="0cm" fo:border-top="1.5pt solid ${color("separator")}" fo:border-bottom="none" fo:border-left="none" fo:border-right="none"/><style:text-properties fo:color="${color("heading-2")}" style:font-name="${font("heading-2")}" <@weight of="heading-2"/> fo:font-size="13.5pt" style:font-size-asian="13.5pt" style:font-size-complex="13.5pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Antwoord" style:default-outline-level="3" style:class="text"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:padding-top="0.2cm" fo:padding-bottom="0cm" fo:padding-left="0cm" fo:padding-right="0cm" fo:border-top="0.5pt solid ${rule}" fo:border-bottom="none" fo:border-left="none" fo:border-right="none"/><style:text-properties fo:color="${color("heading-3")}" style:font-name="${font("heading-3")}" <@weight of="heading-3"/> fo:font-size="10pt" style:font-size-asian="10pt" style:font-size-complex="10pt"/></style:style>
<style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Antwoord" style:default-outline-level="4" style:class="text"><style:paragraph-properties fo:margin-left="3.8cm" fo:margin-right="0cm" fo:text-indent="0cm" fo:margin-top="0.25cm" fo:margin-bottom="0.08cm"/><style:text-properties fo:color="${color("heading-4")}" style:font-name="${font("heading-4")}" <@weight of="heading-4"/> fo:font-size="10pt" style:font-size-asian="10pt" style:font-size-complex="10pt"/></style:style>
<style:style style:name="Waarde" style:family="paragraph" style:parent-style-name="Heading_20_3" style:next-style-name="Antwoord" style:default-outline-level="3"><style:paragraph-properties fo:margin-bottom="0cm"<#if handout> fo:margin-top="0.12cm" fo:padding-top="0.1cm" fo:padding-bottom="0cm" fo:padding-left="0cm" fo:padding-right="0cm" fo:border-top="0.5pt solid ${rule}" fo:border-bottom="none" fo:border-left="none" fo:border-right="none"</#if>/><style:text-properties fo:color="${ink}" fo:font-size="${handout?then(10.5, 11.5)}pt" style:font-size-asian="${handout?then(10.5, 11.5)}pt" style:font-size-complex="${handout?then(10.5, 11.5)}pt"/></style:style>
<#list foundations as name>
<style:style style:name="Waarde_20_${name}" style:display-name="Waarde ${name}" style:family="paragraph" style:parent-style-name="Waarde" style:next-style-name="Antwoord" style:default-outline-level="3"><style:text-properties fo:color="${color(name)}"/></style:style>
<style:style style:name="Kenmerk_20_${name}" style:display-name="Kenmerk ${name}" style:family="text" style:parent-style-name="Kenmerk"><style:text-properties fo:color="${color(name)}" fo:background-color="${color(name + "-background")}"/></style:style>
</#list>

<style:style style:name="Logo" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Soort"<#if logo> style:master-page-name="First_20_Page"</#if>><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="0.5cm" fo:line-height="100%" style:page-number="auto"/></style:style>
<style:style style:name="Soort" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Heading_20_1"<#if !logo> style:master-page-name="First_20_Page"</#if>><style:paragraph-properties fo:keep-with-next="always" style:page-number="auto"/><style:text-properties fo:color="${color("pre-heading")}" fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"/></style:style>
<style:style style:name="Feiten" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="${0.5 * white}cm"/><style:text-properties fo:color="${muted}" fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"/></style:style>
<style:style style:name="Kengetal" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:line-height="100%" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" style:font-size-asian="15pt" style:font-size-complex="15pt" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Kengetaluitleg" style:display-name="Kengetal uitleg" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:line-height="104%"/><style:text-properties fo:color="${muted}" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt"/></style:style>
<style:style style:name="Inleiding" style:family="paragraph" style:parent-style-name="Text_20_body" style:next-style-name="Antwoord"><style:paragraph-properties fo:keep-with-next="always" fo:line-height="104%"/><style:text-properties fo:color="${color("heading-3")}" fo:font-size="${handout?then(9, 10)}pt" style:font-size-asian="${handout?then(9, 10)}pt" style:font-size-complex="${handout?then(9, 10)}pt" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Antwoord" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:margin-left="3.8cm" fo:margin-right="0cm" fo:text-indent="0cm"/></style:style>
<style:style style:name="Kernantwoord" style:family="paragraph" style:parent-style-name="Antwoord" style:next-style-name="Antwoord"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="0.08cm"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Veldkop" style:family="paragraph" style:parent-style-name="Kernantwoord" style:next-style-name="Antwoord"/>
<style:style style:name="Mededeling" style:family="paragraph" style:parent-style-name="Antwoord"><style:text-properties fo:color="${muted}"/></style:style>
<style:style style:name="Nadere_20_bepaling" style:display-name="Nadere bepaling" style:family="paragraph" style:parent-style-name="Antwoord"><style:text-properties fo:color="${muted}" fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"/></style:style>
<style:style style:name="Nog_20_niet_20_ingevuld" style:display-name="Nog niet ingevuld" style:family="paragraph" style:parent-style-name="Antwoord" style:next-style-name="Antwoord"><style:paragraph-properties fo:padding-left="0.2cm" fo:padding-right="0cm" fo:padding-top="0cm" fo:padding-bottom="0cm" fo:border-left="2.25pt dotted ${muted}" fo:border-right="none" fo:border-top="none" fo:border-bottom="none"/><style:text-properties fo:color="${muted}" fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>
<style:style style:name="Plaats" style:display-name="Plaats in het kader" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Antwoord"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="${0.1 * white}cm"/><style:text-properties fo:color="${muted}" fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="Rol" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Antwoord"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="0.15cm"/><style:text-properties fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="html"><style:paragraph-properties fo:margin-left="4.1cm" fo:margin-right="0.5cm" fo:text-indent="0cm" fo:padding-left="0.25cm" fo:padding-right="0cm" fo:padding-top="0cm" fo:padding-bottom="0cm" fo:border-left="2.25pt solid ${rule}" fo:border-right="none" fo:border-top="none" fo:border-bottom="none" fo:background-color="${color("blockquote-background")}"/><style:text-properties fo:color="${color("blockquote")}"/></style:style>
<style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text" style:family="paragraph" style:parent-style-name="Antwoord" style:class="html"><style:paragraph-properties fo:line-height="100%"/><style:text-properties style:font-name="${font("code")}" fo:color="${color("code")}" fo:background-color="${color("code-background")}" fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"/></style:style>
<style:style style:name="Horizontal_20_Line" style:display-name="Horizontal Line" style:family="paragraph" style:parent-style-name="Antwoord" style:next-style-name="Antwoord" style:class="html"><style:paragraph-properties fo:margin-bottom="0.3cm" fo:padding="0cm" fo:border-bottom="0.5pt solid ${rule}" fo:border-left="none" fo:border-right="none" fo:border-top="none" fo:line-height="60%"/></style:style>
<style:style style:name="List_20_Contents" style:display-name="List Contents" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="html"><style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>

<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:color="${muted}" fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"/></style:style>
<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption" style:class="extra"><style:paragraph-properties fo:margin-bottom="0.4cm" fo:keep-with-next="auto"/></style:style>
<style:style style:name="Afbeelding" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Illustration"><style:paragraph-properties fo:margin-top="0.2cm" fo:keep-with-next="always" fo:line-height="100%"/></style:style>
<style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption" style:class="extra"><style:text-properties fo:color="${color("table-caption")}" style:font-name="${font("table-caption")}" <@weight of="table-caption"/>/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-bottom="0.08cm" fo:line-height="104%" fo:orphans="2" fo:widows="2"/><style:text-properties fo:color="${color("table-cell")}" style:font-name="${font("table")}" fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:color="${color("table-header")}" <@weight of="table-header"/>/></style:style>
<style:style style:name="Tabelkern" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Tabelcitaat" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:margin-left="0.2cm" fo:margin-right="0cm" fo:text-indent="0cm" fo:padding-left="0.15cm" fo:padding-right="0cm" fo:padding-top="0cm" fo:padding-bottom="0cm" fo:border-left="1.5pt solid ${rule}" fo:border-right="none" fo:border-top="none" fo:border-bottom="none" fo:background-color="${color("blockquote-background")}"/><style:text-properties fo:color="${color("blockquote")}"/></style:style>
<style:style style:name="Tabelcode" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:text-properties style:font-name="${font("code")}" fo:color="${color("code")}" fo:background-color="${color("code-background")}" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt"/></style:style>
<style:style style:name="Kaarttekst" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:margin-bottom="0.06cm" fo:line-height="90%"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:color="${muted}" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="${21 - 2 * side}cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:color="${muted}" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt"/></style:style>
<style:style style:name="Colofon" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="${0.9 * white}cm" fo:padding-top="0.2cm" fo:padding-bottom="0cm" fo:padding-left="0cm" fo:padding-right="0cm" fo:border-top="0.5pt solid ${rule}" fo:border-bottom="none" fo:border-left="none" fo:border-right="none"/><style:text-properties fo:color="${muted}" fo:font-size="${handout?then(9, 8.5)}pt" style:font-size-asian="${handout?then(9, 8.5)}pt" style:font-size-complex="${handout?then(9, 8.5)}pt"/></style:style>

<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Source_20_Text" style:display-name="Source Text" style:family="text"><style:text-properties style:font-name="${font("code")}" fo:color="${color("code")}" fo:background-color="${color("code-background")}" fo:font-size="92%"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="${color("link")}" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
<style:style style:name="Visited_20_Internet_20_Link" style:display-name="Visited Internet Link" style:family="text"><style:text-properties fo:color="${color("link")}" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
<style:style style:name="Feit" style:family="text"><style:text-properties fo:color="${ink}" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Veldnaam" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Kenmerk" style:family="text"><style:text-properties fo:color="${color("badge")}" fo:background-color="${color("badge-background")}" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Leeg" style:family="text"><style:text-properties fo:color="${muted}" fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>
<style:style style:name="Extra" style:family="text"><style:text-properties fo:color="${muted}" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt" fo:font-weight="normal" style:font-weight-asian="normal" style:font-weight-complex="normal"/></style:style>
<style:style style:name="Stand" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Stand_20_late" style:display-name="Stand te laat" style:family="text" style:parent-style-name="Stand"><style:text-properties fo:color="${late}"/></style:style>
<style:style style:name="Stand_20_gereed" style:display-name="Stand gereed" style:family="text" style:parent-style-name="Stand"><style:text-properties fo:color="${done}"/></style:style>
<style:style style:name="Opsommingsteken" style:family="text"/>

<text:outline-style style:name="Outline">
<#list 1..10 as level>
<text:outline-level-style text:level="${level}" style:num-format=""><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing" fo:margin-left="0cm" fo:text-indent="0cm"/></style:list-level-properties></text:outline-level-style>
</#list>
</text:outline-style>
<@list name="Opsomming" display="Opsomming" begin=3.8 numbered=false/>
<@list name="Nummering" display="Nummering" begin=3.8 numbered=true/>
<@list name="Tabelopsomming" display="Opsomming in een tabel" begin=0 numbered=false/>
<@list name="Tabelnummering" display="Nummering in een tabel" begin=0 numbered=true/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:background-color="${color("document-background")}" fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="${handout?then(0.8, 1.5)}cm" fo:margin-bottom="${handout?then(0.5, 1.3)}cm" fo:margin-left="${side}cm" fo:margin-right="${side}cm" style:writing-mode="lr-tb"/><style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="${handout?then(0.6, 0.9)}cm" fo:margin-top="${handout?then(0.2, 0.4)}cm"/></style:footer-style></style:page-layout>
<style:style style:name="Kaarten" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="2" fo:column-gap="0.8cm"><style:column style:rel-width="32767*" fo:start-indent="0cm" fo:end-indent="0.4cm"/><style:column style:rel-width="32767*" fo:start-indent="0.4cm" fo:end-indent="0cm"/></style:columns></style:section-properties></style:style>
<style:style style:name="Overzicht" style:family="table"><style:table-properties style:width="17cm" table:align="left" fo:margin-bottom="0.4cm" table:border-model="collapsing"/></style:style>
<style:style style:name="Antwoordtabel" style:family="table"><style:table-properties style:width="13.2cm" table:align="left" fo:margin-left="3.8cm" fo:margin-bottom="0.3cm" table:border-model="collapsing"/></style:style>
<style:style style:name="Tabel.binnen" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" table:border-model="collapsing"/></style:style>
<style:style style:name="Kengetallen" style:family="table"><style:table-properties style:width="17cm" table:align="left" fo:margin-bottom="0.3cm" table:border-model="collapsing"/></style:style>
<#if (figures > 0)>
<style:style style:name="Kengetallen.kolom" style:family="table-column"><style:table-column-properties style:column-width="${(1700 / figures)?floor / 100}cm"/></style:style>
</#if>
<style:style style:name="Kengetallen.getal" style:family="table-cell"><style:table-cell-properties fo:padding-top="0.2cm" fo:padding-bottom="0cm" fo:padding-left="0.25cm" fo:padding-right="0.2cm" fo:border-top="0.5pt solid ${rule}" fo:border-left="0.5pt solid ${rule}" fo:border-right="0.5pt solid ${rule}" fo:border-bottom="none"/></style:style>
<style:style style:name="Kengetallen.uitleg" style:family="table-cell"><style:table-cell-properties fo:padding-top="0cm" fo:padding-bottom="0.2cm" fo:padding-left="0.25cm" fo:padding-right="0.2cm" fo:border-bottom="0.5pt solid ${rule}" fo:border-left="0.5pt solid ${rule}" fo:border-right="0.5pt solid ${rule}" fo:border-top="none"/></style:style>
<style:style style:name="Afbeelding.kader" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" fo:padding="0cm" fo:border="none"/></style:style>
<style:style style:name="Tabel.rij" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Tabel.cel" style:family="table-cell"><style:table-cell-properties fo:padding-top="0.14cm" fo:padding-bottom="0.06cm" fo:padding-left="0cm" fo:padding-right="0.25cm" fo:border-bottom="0.5pt solid ${color("table-row-border")}" fo:border-top="none" fo:border-left="none" fo:border-right="none"/></style:style>
<style:style style:name="Tabel.rijkop" style:family="table-cell"><style:table-cell-properties fo:padding-top="0.14cm" fo:padding-bottom="0.06cm" fo:padding-left="0cm" fo:padding-right="0.25cm" fo:border-bottom="0.5pt solid ${color("table-row-border")}" fo:border-top="none" fo:border-left="none" fo:border-right="none"/></style:style>
<style:style style:name="Tabel.kop" style:family="table-cell"><style:table-cell-properties fo:background-color="${color("table-header-background")}" style:vertical-align="bottom" fo:padding-top="0.1cm" fo:padding-bottom="0.04cm" fo:padding-left="0cm" fo:padding-right="0.25cm" fo:border-bottom="1pt solid ${color("table-header-border")}" fo:border-top="none" fo:border-left="none" fo:border-right="none"/></style:style>
</office:automatic-styles>
<office:master-styles>
<#local pages><text:p text:style-name="Footer">${edition.style.footer}<text:tab/>${label("report.page")?cap_first} <text:page-number text:select-page="current">1</text:page-number> ${label("report.page.of")} <text:page-count>1</text:page-count></text:p></#local>
<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header><text:p text:style-name="Header"><text:title>${title}</text:title></text:p></style:header><style:footer>${pages}</style:footer></style:master-page>
<style:master-page style:name="First_20_Page" style:display-name="First Page" style:page-layout-name="A4" style:next-style-name="Standard"><style:footer>${pages}</style:footer></style:master-page>
</office:master-styles>
</#macro>

<#-- The design token of a colour. -->
<#function color name><#return "var(--codio-" + name + "-color)"></#function>

<#-- The design token of a font. -->
<#function font name><#return "var(--codio-" + name + "-font-family)"></#function>

<#-- How heavy letters are, by the design token of what they are for. -->
<#macro weight of>fo:font-weight="var(--codio-${of}-font-weight)" style:font-weight-asian="var(--codio-${of}-font-weight)" style:font-weight-complex="var(--codio-${of}-font-weight)"</#macro>

<#-- A list of ten levels that begins so many centimetres from the margin. -->
<#macro list name display begin numbered>
<text:list-style style:name="${name}" style:display-name="${display}">
<#list 1..10 as level>
<#local properties><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${begin + level * 0.6}cm" fo:text-indent="-0.6cm" fo:margin-left="${begin + level * 0.6}cm"/></style:list-level-properties></#local>
<#if numbered>
<text:list-level-style-number text:level="${level}" style:num-suffix="." style:num-format="1">${properties}</text:list-level-style-number>
<#else>
<text:list-level-style-bullet text:level="${level}" text:bullet-char="${["•", "–", "•", "–", "•", "–", "•", "–", "•", "–"][level - 1]}">${properties}<style:text-properties fo:color="${color("list-marker")}"/></text:list-level-style-bullet>
</#if>
</#list>
</text:list-style>
</#macro>
