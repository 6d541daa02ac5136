import { strToU8 } from "fflate";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import { readLegacy } from "../../../src/hosts/legacy/read-legacy";
import { gbk } from "../../support/legacy/records";

const sheetIn = (html: string) => readLegacy(strToU8(html)).sheets[0]?.snapshot;

/** The cells that hold something by address: numbers as numbers, formulas with their "=". */
function cells(html: string): Record<string, string | number> {
  const { rows = [], origin = { row: 0, column: 0 } } = sheetIn(html) ?? {};
  const found: Record<string, string | number> = {};
  rows.forEach((row, r) => {
    row.forEach(({ value, formula }, c) => {
      const address = formatCell({ row: origin.row + r, column: origin.column + c });
      if (formula !== null) found[address] = formula;
      else if (value.type === "number") found[address] = value.number;
      else if (value.type === "text") found[address] = value.text;
    });
  });
  return found;
}

const table = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;

describe("a page as a workbook", () => {
  it.each<[name: string, html: string, cells: Record<string, string | number>]>([
    ["texts and numbers", table("<td>路面</td><td>4.5</td><td>-1,200.50</td>"), { A1: "路面", B1: 4.5, C1: -1200.5 }],
    ["percents", table("<td>95%</td><td>87.5 %</td>"), { A1: 0.95, B1: 0.875 }],
    [
      "no dates, no ranges",
      table("<td>1-2</td><td>3/4</td><td>2020-12-31</td>"),
      { A1: "1-2", B1: "3/4", C1: "2020-12-31" },
    ],
    ["numbers too long to be counted with", table("<td>430102199001011234</td>"), { A1: "430102199001011234" }],
    [
      "numbers that are said to be text",
      table("<td x:str>5</td><td style=\"mso-number-format:'\\@'\">6</td>"),
      { A1: "5", B1: "6" },
    ],
    [
      "numbers that a style says to be text",
      `<style>.xl65 {mso-style-parent:style0; mso-number-format:"\\@";}</style>${table('<td class="b xl65">7</td><td class=xl66>8</td>')}`,
      { A1: "7", B1: 8 },
    ],
    ["exact values behind what is shown", table('<td x:num="4.456">4.46</td><td x:num>5</td>'), { A1: 4.456, B1: 5 }],
    ["formulas", table("<td>2</td><td>=SUM(A1:A1)</td>"), { A1: 2, B1: "=SUM(A1:A1)" }],
    [
      "references",
      table("<td>&lt;5&nbsp;天&#65292;扣&#x35;分 &amp;nbsp; &unknown;</td>"),
      { A1: "<5 天，扣5分 &nbsp; &unknown;" },
    ],
    ["line breaks", table("<td>①得1分<br>②得2分<p>③得3分</p></td>"), { A1: "①得1分\n②得2分\n③得3分" }],
    ["white space in the source", table("<td>\n  路\n  面 </td>"), { A1: "路 面" }],
    ["tags within texts", table("<td><b>路</b><span title='a>b'>面</span></td>"), { A1: "路面" }],
    ["cells that nobody closes", "<TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>", { A1: "a", B1: "b", A2: "c" }],
    ["tables one below the other", table("<td>a</td>") + table("<td>b</td>"), { A1: "a", A2: "b" }],
    [
      "a table within one for the layout",
      `<table><tr><td>导航<td>${table("<td>a</td><td>b</td>")}</table>`,
      { A1: "导航", A2: "a", B2: "b" },
    ],
    [
      "comments, scripts and titles left out",
      `<title>t</title><!-- <td>x --><table><tr><td>a<script>"<td>b"</script></table>`,
      { A1: "a" },
    ],
    ["a smaller sign that opens no tag", table("<td>a < b，<5天</td>"), { A1: "a < b，<5天" }],
  ])("%s", (_, html, expected) => {
    expect(cells(html)).toEqual(expected);
  });

  it("moves cells behind those that reach down or across", () => {
    const html = table(
      '<td rowspan="3">投入</td><td colspan="2">目标</td><td>a</td>',
      '<td rowspan="2">b</td><td>c</td><td>d</td>',
      "<td>e</td>",
    );
    expect(cells(html)).toEqual({ A1: "投入", B1: "目标", D1: "a", B2: "b", C2: "c", D2: "d", C3: "e" });
    expect(sheetIn(html)?.merges.map(formatRange)).toEqual(["A1:A3", "B1:C1", "B2:B3"]);
  });

  it("knows hidden rows, and the sheet's name", () => {
    const html = `<!--[if gte mso 9]><xml><x:Name>评分表</x:Name></xml><![endif]--><table><tr><td>a</td></tr><tr style='height:0;display:none'><td>b</td></tr></table>`;
    expect(sheetIn(html)).toMatchObject({ name: "评分表", hiddenRows: new Set([1]) });
  });

  it.each<[name: string, bytes: Uint8Array]>([
    ["GBK that says so", Uint8Array.from(gbk('<meta charset="gb2312"><table><tr><td>路面</table>'))],
    ["GBK that says nothing", Uint8Array.from(gbk("<table><tr><td>路面</table>"))],
    ["GBK that says it is UTF-8", Uint8Array.from(gbk('<meta charset="utf-8"><table><tr><td>路面</table>'))],
    ["UTF-8 that says it is GBK", strToU8('<meta charset="gbk"><table><tr><td>路面</table>')],
    ["UTF-8 with a mark", strToU8("\ufeff<table><tr><td>路面</table>")],
    ["UTF-16", Uint8Array.from(Buffer.from("\ufeff<table><tr><td>路面</table>", "utf16le"))],
  ])("%s is read as it is", (_, bytes) => {
    expect(readLegacy(bytes).sheets[0]?.snapshot.rows[0]?.[0]?.text).toBe("路面");
  });
});

describe("pages made to be slow or large", () => {
  const many = 200_000;
  it.each<[name: string, html: string]>([
    ["opening signs", `<table>${"<".repeat(many)}`],
    ["quotes that nobody closes", `<table><tr><td>${`<a "'>`.repeat(many)}`],
    ["comments that nobody closes", `<table><tr><td>${"<!-- ".repeat(many)}`],
    ["attributes without end", `<table><tr><td ${"a ".repeat(many)}`],
    ["references without end", `<table><tr><td>${"&#".repeat(many)}</table>`],
    ["styles without end", `<style>${".a ".repeat(many)}</style><table><tr><td>1</table>`],
  ])("%s are done with", (_, html) => {
    expect(readLegacy(strToU8(html)).sheets).toHaveLength(1);
  });

  it("more columns or cells than a sheet has are refused", () => {
    const wide = table('<td colspan="16384">a</td><td>b</td>');
    expect(() => readLegacy(strToU8(wide))).toThrow("too-large");
    const rows = Array.from({ length: 100 }, () => '<td colspan="16000">a</td>');
    expect(() => readLegacy(strToU8(table(...rows)))).toThrow("too-large");
  });
});
