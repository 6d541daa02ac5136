import type { RangeAddress } from "../sheet/address";
import type { Grid } from "../table/grid";

/** "项目名称：城区道路养护", or the label alone with the name in a cell to its right. */
const LABEL = /^\s*项目\s*(?:支出)?\s*名\s*称\s*[:：]?\s*(.*)$/s;
/** A title that begins with the project: "2023年城区道路养护项目支出绩效自评表". */
const TITLE =
  /^(?:附[件表]\s*[\d一二三四五六七八九十]*\s*[:：.、]?\s*)?(.+?项目)(?:支出|资金|预算)*(?:整体)?(?:绩效|评价|自评)/;
/** What a form is called that isn't about any project yet: "2023年度部门预算项目". */
const OF_NO_PROJECT =
  /^[（(]?(?:[\d\-—–~至xX×Ｘ_＿ ]*年?度?)[）)]?(?:部门|单位|预算|财政|本级|[省市县区]级|专项|重点|一般|转移支付|支出|资金)*项目$/;
/** More than one line of a cell is no name. */
const LONGEST = 60;
/** Titles stand close above their table. */
const MOST_ROWS = 30;

/** The project that stands above a table, by its label or in the title; null where there is none. */
export function projectAbove(grid: Grid, table: RangeAddress): string | null {
  const texts = textsAbove(grid, table);
  for (const [i, { text, row }] of texts.entries()) {
    const [, named] = LABEL.exec(text) ?? [];
    if (named === undefined) continue;
    const next = texts[i + 1];
    const name = tidied(named === "" && next?.row === row ? next.text : named);
    if (name !== null) return name;
  }
  for (const { text } of texts) {
    const name = tidied(TITLE.exec(text.replace(/\s+/g, ""))?.[1] ?? "");
    if (name !== null && !OF_NO_PROJECT.test(name)) return name;
  }
  return null;
}

function textsAbove(grid: Grid, { top }: RangeAddress): { readonly row: number; readonly text: string }[] {
  const found: { row: number; text: string }[] = [];
  for (let row = Math.max(grid.top, top - MOST_ROWS); row < top; row += 1) {
    for (let column = grid.left; column < grid.endOf(row); column += 1) {
      if (grid.isBlank(row, column)) continue;
      found.push({ row, text: grid.textAt({ row, column }).trim() });
    }
  }
  return found;
}

function tidied(text: string): string | null {
  const name = text.replace(/\s+/g, " ").trim();
  return name === "" || name.length > LONGEST ? null : name;
}
