import { reviewSheet } from "../../../src/core/review";
import { formatCell } from "../../../src/core/sheet/address";
import { statedGrade } from "../../../src/core/scoring/stated-grade";
import national2020 from "../../../src/profiles/national-2020";
import { sheetOf } from "../../support/grid";

const TABLE = `
  指标 | 分值 | 评价标准 | 得分
  台账 | 60 | 每缺一份扣2分 | 50
  安全 | 40 | 每起扣2分 | 38
  合计 | 100 | | 88
`.trim();

/** "B5 优": where the grade stands and which it is; null for none. */
function statedOn(picture: string): string | null {
  const [table] = reviewSheet(sheetOf(picture), national2020).tables;
  if (!table) throw new Error("no table");
  const grade = statedGrade(table.grid, table.table, national2020);
  return grade && `${formatCell(grade.cell)} ${grade.name}`;
}

describe("the words of a grade", () => {
  it.each<[line: string, grade: string | null]>([
    ["评价等级：优", "优"],
    ["评价等级:优", "优"],
    ["评价等级为优", "优"],
    ["评价等级是良", "良"],
    ["评价等次：良", "良"],
    ["评 价 等 级 ： 中", "中"],
    ["评价等级：差", "差"],
    ["评价等级：优秀", "优"],
    ["评价等级：良好", "良"],
    ["评价等级：中等", "中"],
    ["评价等级：优级", "优"],
    ["评价等级为“优”", "优"],
    ["评价等级为'良'", "良"],
    ["评价等级为优。", "优"],
    ["综合得分88分，评价等级为“良”，详见附表", "良"],
    ["评价等级为良；整改后复评", "良"],
    // Another word, a choice that isn't taken, or none.
    ["评价等级：合格", null],
    ["评价等级：优□ 良□ 中□ 差□", null],
    ["评价等级：优（90分以上）", null],
    ["评价等级：", null],
    ["评价等级", null],
    ["优", null],
    ["结论：优", null],
  ])("%s: %s", (line, grade) => {
    expect(statedOn(`${TABLE}\n${line} | | |`)).toBe(grade && `A5 ${grade}`);
  });
});

describe("beside its label", () => {
  it.each<[line: string, grade: string | null]>([
    ["评价等级 | 优 | |", "B5 优"],
    ["绩效自评等级： | 良好 | |", "B5 良"],
    ["综合评定等次 | | 中 |", "C5 中"],
    ["最终考核等级 | | | 差", "D5 差"],
    // Only the next words count, and no number.
    ["评价等级 | 待定 | 优 |", null],
    ["评价等级 | 88 | 优 |", null],
    ["评价等级 | 88分 | 优 |", null],
    // The label says more.
    ["设备安全等级 | 优 | |", null],
    ["评价等级说明 | 优 | |", null],
  ])("%s: %s", (line, grade) => {
    expect(statedOn(`${TABLE}\n${line}`)).toBe(grade);
  });
});

const lines = (count: number): string => "说明 | | |\n".repeat(count);

describe("where it stands", () => {
  it.each<[string, string, string | null]>([
    ["above the table", `评价等级：优 | | |\n${lines(5)}${TABLE}`, "A1 优"],
    ["too far above", `评价等级：优 | | |\n${lines(6)}${TABLE}`, null],
    ["below it", `${TABLE}\n${lines(11)}评价等级：优 | | |`, "A16 优"],
    ["too far below", `${TABLE}\n${lines(12)}评价等级：优 | | |`, null],
    ["in the total's own row", TABLE.replace("合计 | 100 | | 88", "合计 | 100 | 评价等级：良 | 88"), "C4 良"],
    ["among the indicators", TABLE.replace("每起扣2分", "评价等级：良"), null],
    ["twice the same", `${TABLE}\n评价等级：优 | | |\n自评等级：优 | | |`, "A5 优"],
    ["twice, and not the same", `${TABLE}\n评价等级：优 | | |\n自评等级：良 | | |`, null],
    ["in merged cells, once", `${TABLE}\n评价等级：优 | < | < | <`, "A5 优"],
  ])("%s", (_, picture, grade) => {
    expect(statedOn(picture)).toBe(grade);
  });
});
