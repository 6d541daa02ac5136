import { formatRange, type RangeAddress } from "../../../core/sheet/address";
import { DRAFT_LOOK } from "../../draft-look";

/** The extensions of Excel 2010 in which a bar is told to be of one colour throughout ([MS-XLSX] 2.2.3.2, 2.2.4.1). */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Bars of rates between 0 and 1, as Excel 2007 knows them: they fade. {@link solidBarsXml} says more of them. */
export function rateBarXml(range: RangeAddress, index: number): string {
  const ends = '<cfvo type="num" val="0"/><cfvo type="num" val="1"/>';
  const bar = `<dataBar>${ends}<color rgb="FF${DRAFT_LOOK.rateBars}"/></dataBar>`;
  const more = `<ext xmlns:x14="${X14}" uri="${RULE_EXTENSION}"><x14:id>${idOf(index)}</x14:id></ext>`;
  const rule = `<cfRule type="dataBar" priority="${index + 1}">${bar}<extLst>${more}</extLst></cfRule>`;
  return `<conditionalFormatting sqref="${formatRange(range)}">${rule}</conditionalFormatting>`;
}

/** The same bars in one colour throughout and as long as their rate: where they end can be seen, on paper too. */
export function solidBarsXml(ranges: readonly RangeAddress[]): string {
  if (ranges.length === 0) return "";
  const end = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const colours = '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>';
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end(0)}${end(1)}${colours}</x14:dataBar>`;
  const formats = ranges.map(
    (range, index) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${idOf(index)}">${bar}</x14:cfRule>` +
      `<xm:sqref>${formatRange(range)}</xm:sqref></x14:conditionalFormatting>`,
  );
  const all = `<x14:conditionalFormattings>${formats.join("")}</x14:conditionalFormattings>`;
  return `<extLst><ext xmlns:x14="${X14}" uri="${SHEET_EXTENSION}">${all}</ext></extLst>`;
}

/** By which the two find each other, within their sheet. */
const idOf = (index: number): string => `{5C0E0000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
