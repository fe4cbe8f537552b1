<@doc.document title="Proef">
<text:p><draw:frame draw:name="Proef" text:anchor-type="as-char"><draw:image>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><title>Waardenwiel</title><desc>Privacy is gekozen.</desc><circle r="3"/>
  <text>a  b</text></svg>
</draw:image></draw:frame></text:p>
</@doc.document>
