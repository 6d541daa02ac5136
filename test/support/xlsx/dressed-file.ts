import { MAIN, relationshipsXml, workbookParts, zipOf } from "./files";

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="T">
<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>
</a:clrScheme></a:themeElements></a:theme>`;

const NOTES = `<comments xmlns="${MAIN}"><authors><author>复核人</author></authors><commentList>
<comment ref="B2" authorId="0"><text><r><t>请核对</t></r><r><t>原件</t></r></text></comment></commentList></comments>`;

/** The content of a styleSheet element: fonts, fills and formats that need a theme, a palette and inheritance. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><i val="0"/><sz val="10.5"/><color theme="4" tint="-0.5"/><name val="宋体"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/></border>' +
  '<border><left style="thin"><color rgb="FF808080"/></left><right/><top/><bottom style="double"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="3" borderId="0" quotePrefix="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

/** The content of a worksheet element that shows most of what a viewer draws. */
const SHEET =
  '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>' +
  '<cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1" style="3"/></cols>' +
  '<sheetData><row r="1" ht="32" customHeight="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="2" t="str"><v>5</v></c></row>' +
  '<row r="2" hidden="1" s="1" customFormat="1"><c r="A2"><v>8</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="E3"><f>A1+A2</f><v>13</v></c></row></sheetData>' +
  '<autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter>' +
  '<conditionalFormatting sqref="A2:A3 A1"><cfRule type="cellIs" dxfId="1" priority="2" operator="between"><formula>4</formula><formula>6</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1&gt;7</formula></cfRule>' +
  '<cfRule type="dataBar" priority="3"/></conditionalFormatting>';

/** The bytes of a workbook with everything that is only looked at: colours, sizes, rules, a note, a name, a custom part. */
export function dressedFile(): Uint8Array {
  const tail = "<definedNames><definedName name=\"满分\">'S'!$A$1</definedName></definedNames>";
  const parts = workbookParts({ sheets: [{ name: "S", xml: SHEET }], styles: STYLES, tail });
  return zipOf({
    ...parts,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rIdF", "styles", "styles.xml"],
      ["rIdT", "theme", "theme/theme1.xml"],
      ["rIdX", "customXml", "../customXml/item1.xml"],
    ]),
    "xl/theme/theme1.xml": THEME,
    "xl/comments1.xml": NOTES,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", "comments", "../comments1.xml"]]),
    "customXml/item1.xml": '<state xmlns="urn:example"/>',
  });
}
