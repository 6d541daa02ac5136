import * as fc from "fast-check";
import { findTables } from "../../../src/core/table/find";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../support/grid";
import { LAYOUTS } from "./layout-cases";
import { points } from "./outline";

/** Rows of pieces, as in a grid's picture. */
type Pieces = readonly (readonly string[])[];

const piecesOf = (picture: string): Pieces =>
  picture
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((piece) => piece.trim()));

const sheetFrom = (pieces: Pieces, at?: string): SheetSnapshot =>
  sheetOf(pieces.map((row) => row.join("|")).join("\n"), at === undefined ? {} : { at });

const SHEETS: readonly Pieces[] = [
  piecesOf(`
    一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 评价标准 | 评分
    决策 | 40 | 立项 | 25 | 依据 | 10 | 有无依据 | 有得10分，无不得分 | 10
    ^ | ^ | ^ | ^ | 程序 | 15 | 是否集体决策 | 是得15分，否则不得分 | 12
    ^ | ^ | 目标 | 15 | 明确 | 15 | 是否量化 | 量化得15分 | "15 "
    产出 | 60 | 数量 | 60 | 完工面积 | 60 | 平方米 | 按比例得分 | 55.5
    总分 | 100 | | 100 | | 100 | | | 92.5
  `),
  piecesOf(`
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标（60分） | 数量指标 | 清淤长度 | 8公里 | 8公里 | 30 | 30 |
    ^ | 质量指标 | 合格率 | 95% | 96% | 30 | 30 |
    效益指标（40分） | 社会效益指标 | 通航天数 | 300天 | 290天 | 40 | 38 | 台风
    合计 | < | < | | | 100 | 98 |
  `),
  piecesOf(`
    序号 | 考核项目 | 标准分 | 评分细则 | 自评得分 | 复核得分 | 备注
    1 | 组织领导 | 20 | 每缺一项扣2分 | 20 | 18 |
    2 | 会议培训 | 30 | 每少一次扣5分 | 25 | 25 | 少一次
    3 | 经费保障 | 50 | 按比例得分 | 50 | 50 |
    合计 | | 100 | | 95 | 93 |
  `),
];

/** What a table says, wherever it stands. */
function meaning(sheet: SheetSnapshot): unknown {
  return findTables(sheet).map(({ kind, indicators, groups, total }) => ({
    kind,
    indicators: indicators.map(({ path, weight, score, reviewScore, criterion, explanation, kind }) => [
      path,
      points(weight),
      points(score),
      points(reviewScore),
      criterion?.text,
      explanation?.text,
      kind,
    ]),
    groups: groups.map(({ path, level, weight, indicators }) => [path, level, points(weight), indicators]),
    total: total && [points(total.weight), points(total.score)],
  }));
}

const inserted = <T>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)];

/** Whether a column holds names rather than numbers. */
const isName = (pieces: Pieces, column: number): boolean => /指标|项目/.test(pieces[0]?.[column] ?? "");

const blankRow = (pieces: Pieces): string[] => (pieces[0] ?? []).map(() => "");

describe.each(SHEETS.map((pieces, index) => ({ pieces, index })))("sheet $index says the same", ({ pieces }) => {
  const expected = meaning(sheetFrom(pieces));
  const saysTheSame = (changed: Pieces, at?: string): void => {
    expect(meaning(sheetFrom(changed, at))).toEqual(expected);
  };

  it("holds a table", () => {
    expect(expected).toHaveLength(1);
  });

  it("with title, unit and blank rows above", () => {
    const line = fc.constantFrom("某县项目支出绩效评价评分表", "单位：万元", "填报日期：2024年5月", "", "（2023年度）");
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        saysTheSame([...lines.map((text) => [text]), ...pieces]);
      }),
    );
  });

  it("with a blank column anywhere", () => {
    fc.assert(
      fc.property(fc.nat((pieces[0] ?? []).length), (at) => {
        // A label merged over the gap stays one area.
        saysTheSame(pieces.map((row) => inserted(row, at, row[at] === "<" ? "<" : "")));
      }),
    );
  });

  it("with a blank row below any row that ends a merged area", () => {
    const gaps = pieces.flatMap((_, index) => (pieces[index + 1]?.includes("^") === true ? [] : [index + 1]));
    fc.assert(
      fc.property(fc.constantFrom(...gaps), (at) => {
        saysTheSame(inserted(pieces, at, blankRow(pieces)));
      }),
    );
  });

  it("with spaces and line breaks in the header's words", () => {
    const gap = fc.constantFrom("", " ", "  ", "　", "\\n");
    const [header = [], ...body] = pieces;
    fc.assert(
      fc.property(fc.array(gap, { minLength: 8, maxLength: 8 }), (gaps) => {
        const spaced = header.map((word) => Array.from(word, (letter, i) => letter + (gaps[i % 8] ?? "")).join(""));
        saysTheSame([spaced, ...body]);
      }),
    );
  });

  it("with parents blank instead of merged", () => {
    saysTheSame(pieces.map((row) => row.map((piece) => (piece === "^" || piece === "<" ? "" : piece))));
  });

  it("with parents repeated instead of merged", () => {
    const repeated: string[][] = [];
    for (const row of pieces) {
      const above = repeated[repeated.length - 1];
      const repeat = (column: number): string => (isName(pieces, column) ? (above?.[column] ?? "") : "");
      repeated.push(row.map((piece, column) => (piece === "^" ? repeat(column) : piece === "<" ? "" : piece)));
    }
    saysTheSame(repeated);
  });

  it("with the columns right of the names in any order", () => {
    const header = pieces[0] ?? [];
    const firstFree = header.reduce((last, label, column) => (/级指标|考核项目/.test(label) ? column : last), 0) + 1;
    // A weight right of a level's column is that level's: it stays where it stands.
    const fixed = header.filter((label) => label === "分值").length > 1 ? firstFree + 1 : firstFree;
    const free = header.map((_, column) => column).slice(fixed);
    fc.assert(
      fc.property(fc.shuffledSubarray(free, { minLength: free.length }), (order) => {
        const columns = [...header.map((_, column) => column).slice(0, fixed), ...order];
        saysTheSame(pieces.map((row) => columns.map((column) => row[column] ?? "")));
      }),
    );
  });

  it("wherever the used range begins", () => {
    fc.assert(
      fc.property(fc.constantFrom("A1", "B2", "AA100", "XDA1048000"), (at) => {
        saysTheSame(pieces, at);
      }),
    );
  });
});

describe.each(LAYOUTS)("the layout of $layout says the same", ({ grid }) => {
  const pieces = grid.split("\n").map((line) => line.split("|").map((piece) => piece.trim()));
  const width = Math.max(...pieces.map(({ length }) => length));
  const full = pieces.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  const tables = findTables(sheetFrom(full));
  const expected = meaning(sheetFrom(full));
  const headerRows = new Set(tables.flatMap((table) => table.headerRows));

  it("with a title and a blank row above", () => {
    expect(meaning(sheetFrom([["某县二〇二三年度评分表"], [""], ...full]))).toEqual(expected);
  });

  it("with a blank column anywhere", () => {
    for (let at = 0; at <= width; at++) {
      const wider = full.map((row) => inserted(row, at, row[at] === "<" ? "<" : ""));
      expect([at, meaning(sheetFrom(wider))]).toEqual([at, expected]);
    }
  });

  it("with a blank row below its header", () => {
    const ends = [...headerRows].filter((row) => !headerRows.has(row + 1) && full[row + 1]?.includes("^") === false);
    for (const row of ends) {
      const longer = inserted(
        full,
        row + 1,
        Array.from({ length: width }, () => ""),
      );
      expect([row, meaning(sheetFrom(longer))]).toEqual([row, expected]);
    }
  });

  it("with spaces and line breaks in its header's words", () => {
    const spaced = full.map((row, index) =>
      headerRows.has(index)
        ? row.map((piece) => (/^[\^<]?$/.test(piece) ? piece : piece.replace(/\\n|./gu, "$& ")))
        : row,
    );
    expect(meaning(sheetFrom(spaced))).toEqual(expected);
  });

  it("with the columns right of the names and weights the other way round", () => {
    const [table, another] = tables;
    // Of two columns that nothing tells apart the left one counts; a wide label can't be torn.
    if (!table || another || table.unsure.some(({ code }) => code === "several-candidates")) return;
    const { level1, level2, level3, level4, level1Weight, level2Weight, level3Weight, weight } = table.columns;
    const left = [level1, level2, level3, level4, level1Weight, level2Weight, level3Weight, weight];
    const first = Math.max(...left.flatMap((columns) => columns ?? [])) + 1;
    if (full.some((row) => row.slice(first).includes("<"))) return;
    const turned = full.map((row) => [...row.slice(0, first), ...row.slice(first).reverse()]);
    expect(meaning(sheetFrom(turned))).toEqual(expected);
  });

  it("with names blank below their first row instead of merged", () => {
    const names = new Set(
      tables.flatMap(({ columns: { level1 = [], level2 = [], level3 = [] } }) =>
        [...level1, ...level2, ...level3].slice(0, -1),
      ),
    );
    const body = tables.map(({ headerRows: rows, range }) => ({
      first: Math.max(...rows, -1) + 1,
      last: range.bottom,
    }));
    const isIn = (row: number): boolean => body.some(({ first, last }) => row > first && row <= last);
    const bare = full.map((row, index) =>
      row.map((piece, column) => (piece === "^" && isIn(index) && names.has(column) ? "" : piece)),
    );
    expect(meaning(sheetFrom(bare))).toEqual(expected);
  });
});
