import { strToU8 } from "fflate";
import { MAIN, OFFICE_RELATIONSHIPS, type Parts, relationshipsXml, STYLES, workbookParts, zipOf } from "./files";

/** What a workbook has beyond a plain table, and where. */
interface Feature {
  /** Content of the first sheet's element, before its cells and behind them. */
  readonly before?: string;
  readonly after?: string;
  /** More rows, below the table. */
  readonly rows?: string;
  readonly parts?: Parts;
  /** Relationships of the first sheet, and further ones of the workbook. */
  readonly links?: readonly (readonly [id: string, type: string, target: string])[];
  readonly workbookLinks?: readonly (readonly [id: string, type: string, target: string])[];
  /** Further relationships of the package. */
  readonly documentLinks?: readonly (readonly [id: string, type: string, target: string])[];
  readonly types?: Readonly<Record<string, string>>;
  readonly styles?: string;
  readonly strings?: string;
  readonly views?: string;
  readonly tail?: string;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Rows 1 to 7 of a score table: texts, numbers, a shared formula over two rows, a total. */
const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  Array.from({ length: 5 }, (_, i) => {
    const row = i + 2;
    const shared = row === 2 ? '<f t="shared" ref="D2:D6" si="0">B2-C2</f>' : '<f t="shared" si="0"/>';
    return `<row r="${row}"><c r="A${row}" t="s"><v>3</v></c><c r="B${row}"><v>10</v></c><c r="C${row}"><v>${row}</v></c><c r="D${row}">${shared}<v>${10 - row}</v></c></row>`;
  }).join("") +
  '<row r="7"><c r="A7" t="s"><v>4</v></c><c r="C7"><f>SUM(C2:C6)</f><v>20</v></c></row>';
const STRINGS = ["指标", "分值", "得分", "设施巡护", "合计"].map((text) => `<si><t>${text}</t></si>`).join("");

const extension = (uri: string, content: string): string =>
  `<extLst><ext uri="${uri}" xmlns:x14="${X14}" xmlns:xm="${XM}">${content}</ext></extLst>`;
const anchor = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE_RELATIONSHIPS}"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const shape = (text: string): string =>
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="框"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const box = (number: number, content: string): string =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:80pt;height:40pt">${content}</v:shape>`;
const vml = (shapes: string, block = 1): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${shapes}</xml>`;
const noteBox = (row: number, column: number): string =>
  `<x:ClientData ObjectType="Note"><x:Visible/><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`;
const comments = (ref: string): string =>
  `<comments xmlns="${MAIN}"><authors><author>张</author></authors><commentList><comment ref="${ref}" authorId="0"><text><r><rPr><b/></rPr><t>复核：</t></r><r><t xml:space="preserve"> 见附件</t></r></text></comment></commentList></comments>`;

/** One workbook a feature; each can be edited by the standard edit of `standard-edit.ts`. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  plain: {},
  macros: {
    parts: { "xl/vbaProject.bin": strToU8("not really a macro") },
    workbookLinks: [["rIdV", "vbaProject", "vbaProject.bin"]],
    types: { "/xl/vbaProject.bin": "application/vnd.ms-office.vbaProject" },
  },
  shapes: {
    after: '<drawing r:id="rId1"/>',
    links: [["rId1", "drawing", "../drawings/drawing1.xml"]],
    parts: { "xl/drawings/drawing1.xml": anchor(shape("说明")) },
    types: { "/xl/drawings/drawing1.xml": DRAWING },
  },
  picture: {
    after: '<drawing r:id="rId1"/>',
    links: [["rId1", "drawing", "../drawings/drawing1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml": anchor(
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:srcRect l="1000"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm rot="540000"/><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
      ),
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([["rId1", "image", "../media/image1.bin"]]),
      "xl/media/image1.bin": Uint8Array.from({ length: 300 }, (_, i) => (i * 37) & 255),
    },
    types: { "/xl/drawings/drawing1.xml": DRAWING, "/xl/media/image1.bin": "image/png" },
  },
  chart: {
    after: '<drawing r:id="rId1"/>',
    links: [["rId1", "drawing", "../drawings/drawing1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml": anchor(
        '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
      ),
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([["rId1", "chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml":
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>S!$B$2:$B$6</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>10</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
    },
    types: {
      "/xl/drawings/drawing1.xml": DRAWING,
      "/xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    },
  },
  "pictures in cells of WPS": {
    rows: '<row r="9"><c r="A9" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>',
    parts: {
      "xl/cellimages.xml":
        '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage/></etc:cellImages>',
    },
    workbookLinks: [["rIdW", "cellimage", "cellimages.xml"]],
    types: { "/xl/cellimages.xml": "application/vnd.wps-officedocument.cellimage+xml" },
  },
  notes: {
    after: '<legacyDrawing r:id="rId2"/>',
    links: [
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ],
    parts: { "xl/comments1.xml": comments("A3"), "xl/drawings/vmlDrawing1.vml": vml(box(1025, noteBox(2, 0))) },
    types: { "/xl/comments1.xml": `${SPREADSHEET}.comments+xml`, "/xl/drawings/vmlDrawing1.vml": VML },
  },
  "threaded comments": {
    after: '<legacyDrawing r:id="rId2"/>',
    links: [
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "threadedComment", "../threadedComments/threadedComment1.xml"],
    ],
    workbookLinks: [["rIdP", "person", "persons/person.xml"]],
    parts: {
      "xl/comments1.xml": comments("A3"),
      "xl/drawings/vmlDrawing1.vml": vml(box(1025, noteBox(2, 0))),
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A3" id="{0A}" personId="{0B}"><text>?</text></threadedComment></ThreadedComments>',
      "xl/persons/person.xml":
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="李" id="{0B}"/></personList>',
    },
    types: {
      "/xl/comments1.xml": `${SPREADSHEET}.comments+xml`,
      "/xl/drawings/vmlDrawing1.vml": VML,
      "/xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "/xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    },
  },
  "form controls": {
    after: `<legacyDrawing r:id="rId1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="${X14}"><controls><control shapeId="1025" r:id="rId2" name="C"/></controls></mc:Choice></mc:AlternateContent>`,
    links: [
      ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId2", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
    ],
    parts: {
      "xl/drawings/vmlDrawing1.vml": vml(box(1025, '<x:ClientData ObjectType="Checkbox"/>')),
      "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${X14}" objectType="CheckBox"/>`,
    },
    types: {
      "/xl/drawings/vmlDrawing1.vml": VML,
      "/xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
    },
  },
  "pictures in headers": {
    after: '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rId1"/>',
    links: [["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"]],
    parts: { "xl/drawings/vmlDrawing1.vml": vml(box(1025, "")) },
    types: { "/xl/drawings/vmlDrawing1.vml": VML },
  },
  "conditional formats": {
    after:
      '<conditionalFormatting sqref="B2:B6"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
    styles: `${STYLES}<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
  },
  "newer conditional formats": {
    after: extension(
      "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="7" id="{1}"><xm:f>T!A1&gt;1</xm:f></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
    ),
  },
  validations: {
    after:
      '<dataValidations count="1"><dataValidation type="list" sqref="A2:A6"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>',
  },
  "newer validations": {
    after: extension(
      "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}",
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>T!A1:A3</xm:f></x14:formula1><xm:sqref>A2:A6</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ),
  },
  sparklines: {
    after: extension(
      "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}",
      "<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>S!B2:B6</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>",
    ),
  },
  "rich and phonetic texts": {
    rows: '<row r="9"><c r="A9" t="s"><v>5</v></c><c r="B9" t="s"><v>6</v></c></row>',
    strings: `${STRINGS}<si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 体</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0"/></si>`,
  },
  protection: {
    after: '<protectedRanges><protectedRange name="可填" sqref="C2:C6"/></protectedRanges>',
  },
  printing: {
    rows: '<row r="9"><c r="F9"><v>1</v></c></row>',
    after:
      '<printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="9" r:id="rId1"/><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>',
    links: [["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"]],
    parts: { "xl/printerSettings/printerSettings1.bin": new Uint8Array(220).fill(7) },
    types: { "/xl/printerSettings/printerSettings1.bin": `${SPREADSHEET}.printerSettings` },
    tail: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">T!$A$1:$B$2</definedName><definedName name="满分">S!$B$2</definedName></definedNames>',
  },
  views: {
    before:
      '<sheetViews><sheetView workbookViewId="0" zoomScale="85" showGridLines="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3"/></sheetView></sheetViews><cols><col min="1" max="1" width="30" customWidth="1"/></cols>',
    views: '<bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews>',
  },
  "external links": {
    rows: '<row r="9"><c r="A9"><f>[1]X!A1</f><v>4</v></c></row>',
    workbookLinks: [["rIdE", "externalLink", "externalLinks/externalLink1.xml"]],
    tail: '<externalReferences><externalReference r:id="rIdE"/></externalReferences>',
    parts: {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="X"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsXml([
        ["rId1", "externalLinkPath", "b.xlsx"],
      ]).replace("/></Rel", ' TargetMode="External"/></Rel'),
    },
    types: { "/xl/externalLinks/externalLink1.xml": `${SPREADSHEET}.externalLink+xml` },
  },
  table: {
    rows: '<row r="10"><c r="A10" t="s"><v>0</v></c></row><row r="11"><c r="A11"><v>1</v></c></row>',
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    links: [["rId1", "table", "../tables/table1.xml"]],
    parts: {
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表" displayName="表" ref="A10:A11"><autoFilter ref="A10:A11"/><tableColumns count="1"><tableColumn id="1" name="指标"/></tableColumns></table>`,
    },
    types: { "/xl/tables/table1.xml": `${SPREADSHEET}.table+xml` },
  },
  "dynamic arrays": {
    rows: '<row r="9"><c r="A9" cm="1"><f t="array" ref="A9:A10">B2:B3*2</f><v>20</v></c></row><row r="10"><c r="A10"><v>20</v></c></row>',
    workbookLinks: [["rIdM", "sheetMetadata", "metadata.xml"]],
    parts: {
      "xl/metadata.xml": `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes></metadata>`,
    },
    types: { "/xl/metadata.xml": `${SPREADSHEET}.sheetMetadata+xml` },
  },
  "a pivot table": {
    links: [["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]],
    workbookLinks: [["rIdC", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
    tail: '<pivotCaches><pivotCache cacheId="1" r:id="rIdC"/></pivotCaches>',
    parts: {
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1" dataCaption="v"><location ref="H1:I4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationshipsXml([
        ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
      ]),
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:C6" sheet="S"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    },
    types: {
      "/xl/pivotTables/pivotTable1.xml": `${SPREADSHEET}.pivotTable+xml`,
      "/xl/pivotCache/pivotCacheDefinition1.xml": `${SPREADSHEET}.pivotCacheDefinition+xml`,
    },
  },
  "custom parts": {
    workbookLinks: [["rIdX", "customXml", "../customXml/item1.xml"]],
    parts: { "customXml/item1.xml": '<?xml version="1.0"?><r xmlns="urn:example">数据</r>' },
  },
  "a calculation chain": {
    workbookLinks: [["rIdK", "calcChain", "calcChain.xml"]],
    parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="C7" i="1"/></calcChain>` },
    types: { "/xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml` },
    tail: '<calcPr calcId="191029"/>',
  },
  "merged and hidden cells": {
    before: '<cols><col min="8" max="9" width="12" hidden="1" customWidth="1" outlineLevel="1"/></cols>',
    rows: '<row r="9" hidden="1" outlineLevel="1"><c r="A9"><v>1</v></c></row><row r="11"><c r="A11" t="s"><v>0</v></c></row>',
    after: '<mergeCells count="1"><mergeCell ref="A11:C12"/></mergeCells>',
  },
  "properties of the document": {
    documentLinks: [["rId2", "custom-properties", "docProps/custom.xml"]],
    parts: {
      "docProps/custom.xml":
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-11</vt:lpwstr></property></Properties>',
    },
    types: { "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml" },
  },
  "fonts, borders and number formats": {
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts>' +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><strike/><sz val="14"/><color theme="4" tint="-0.25"/><name val="宋体"/><charset val="134"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF4472C4"/></stop></gradientFill></fill></fills>' +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top style="double"><color theme="1"/></top><bottom/><diagonal style="hair"><color auto="1"/></diagonal></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1"><alignment textRotation="45" indent="1"/></xf></cellXfs>',
    rows: '<row r="9"><c r="A9" s="1"><v>9.5</v></c><c r="B9" s="1"/></row>',
  },
  "named styles": {
    styles: STYLES.replace('<cellXfs count="1">', '<cellXfs count="2">').replace(
      "</cellXfs>",
      '<xf numFmtId="10" fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/><colors><mruColors><color rgb="FF123456"/></mruColors></colors>',
    ),
    rows: '<row r="9" s="1" customFormat="1" ht="20" customHeight="1"><c r="A9" s="1"/><c r="F9"><v>1</v></c></row>',
  },
};

/** The bytes of a workbook with a feature; its sheets are "S", with the table, and "T". */
export function workbookWith({ before = "", after = "", rows = "", ...feature }: Feature): Uint8Array {
  const { parts = {}, links = [], workbookLinks = [], documentLinks = [], types = {}, ...workbook } = feature;
  const sheets = [
    { name: "S", xml: `${before}<sheetData>${ROWS}${rows}</sheetData>${after}` },
    { name: "T", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
  ];
  const base = workbookParts({ sheets, strings: STRINGS, ...workbook });
  const overrides = Object.entries(types).map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return zipOf({
    ...base,
    "[Content_Types].xml": String(base["[Content_Types].xml"]).replace("</Types>", `${overrides.join("")}</Types>`),
    ...withLinks(base, "_rels/.rels", documentLinks),
    ...withLinks(base, "xl/_rels/workbook.xml.rels", workbookLinks),
    ...(links.length > 0 ? { "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(links) } : {}),
    ...parts,
  });
}

function withLinks(base: Parts, part: string, links: NonNullable<Feature["links"]>): Parts {
  const own = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return { [part]: String(base[part]).replace("</Relationships>", `${own.join("")}</Relationships>`) };
}
