import type { OutputRequest } from "../../src/app/outputs";
import type { OutputName } from "../../src/core/outputs/words";
import { reviewWorkbook } from "../../src/app/review";
import { reviewSheet } from "../../src/core/review";
import { en } from "../../src/locales/en";
import national2020 from "../../src/profiles/national-2020";
import { outputWords } from "../../src/locales/output-words";
import { SOURCE } from "../../src/locales/locale";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { cellOf, sheetOf } from "../support/grid";
import { scoreTable } from "../support/score-table";
import { cell, inShort, opened } from "../support/session";

const words = outputWords(SOURCE);
const NAMES: readonly OutputName[] = ["summary", "deductions", "findings", "opinion"];
const request = (...outputs: readonly OutputName[]): OutputRequest => ({ outputs, words, total: "capped" });

/** A sheet's cells as they show, one line a row. */
function shown({ rows }: SheetSnapshot): string {
  return rows
    .map((cells) =>
      cells
        .map(({ text, formula }) => (formula === null ? text : `${formula} -> ${text}`))
        .join(" | ")
        .replace(/[ |]+$/, ""),
    )
    .join("\n");
}

async function made(outputs: readonly OutputName[], ...sheets: readonly SheetSnapshot[]) {
  const given = opened(...sheets);
  await given.session.review();
  await given.session.makeOutputs(request(...outputs));
  const read = async (name: OutputName) => {
    const target = { type: "named", name: words.names[name] } as const;
    return (await given.host.read(target)).sheet;
  };
  return { ...given, read };
}

const LOST = sheetOf(
  `
  一级指标 | 二级指标 | 分值 | 评价标准                   | 得分 | 扣分原因
  服务     | 开馆时长 | 60   | 达到目标得60分，否则不得分 | 0    | 馆舍维修
  ^        | 读者投诉 | 10   | 每起投诉扣2分              | 8    |
  资源     | 新书上架 | 30   | 按时上架得30分，否则不得分 | "30  |
  合计     |          | 100  |                            | 38   |
  `,
  { name: "评分" },
);

describe("outputs", () => {
  it("show the total beside what it comes to without rows that don't apply", async () => {
    const table = `
  一级指标 | 二级指标 | 分值 | 得分
  服务     | 开馆时长 | 70   | 56
  资源     | 新书上架 | 30   | 不适用
  合计     |          | 100  | 56
  `;
    const { read } = await made(["summary"], sheetOf(table, { name: "评分" }));
    const [total, rescaled] = shown(await read("summary"))
      .split("\n")
      .slice(-2);
    expect(total).toMatch(/^合计 .*=评分!D2 -> 56 .*-> 良$/);
    expect(rescaled).toBe("折算合计（不适用 30 分） |  | 100 | =IF(N(C6)=0,0,D6/C6*C7) -> 80");
  });

  it("summarise each group with formulas over the scored sheet", async () => {
    const { read, session } = await made(["summary"]);
    expect(inShort(session.state().notice)).toBe("made 评分汇总");
    expect(
      shown(await read("summary"))
        .split("\n")
        .slice(2),
    ).toEqual([
      "一级指标 | 二级指标 | 分值 | 得分 | 得分率 | 等级 | 备注",
      expect.stringMatching(
        /^服务 \| {2}\| =SUM\(评分!D2:D3\) -> 60 \| =SUM\(评分!F2:F3\) -> 61 \| =IF\(N\(C4\)=0,0,D4\/C4\) -> 1\.01\d* \| =IF\(ROUND\(E4\*100,2\)>=90,"优",.+ -> 优$/,
      ),
      expect.stringMatching(/^资源 \| {2}\| =评分!D4 -> 40 \| =评分!F4 -> 40 .+ -> 1 .+ -> 优$/),
      expect.stringMatching(/^合计 \| {2}\| =SUM\(评分!D2:D4\) -> 100 \| =SUM\(评分!F2:F4\) -> 101 .+ -> 优$/),
    ]);
  });

  it("list what was lost, with the reasons that the sheet gives; a score held as text is no formula", async () => {
    const { read } = await made(["deductions", "summary"], LOST);
    expect(
      shown(await read("deductions"))
        .split("\n")
        .slice(3),
    ).toEqual([
      "1 | 服务 | 开馆时长 | =评分!C2 -> 60 | =评分!E2 -> 0 | =D4-E4 -> 60 | 馆舍维修",
      "2 | 服务 | 读者投诉 | =评分!C3 -> 10 | =评分!E3 -> 8 | =D5-E5 -> 2",
      "合计 |  |  |  |  | =SUM(F4:F5) -> 62",
    ]);
    expect(shown(await read("summary"))).toContain("资源 |  | =评分!C4 -> 30 | 30 | ");
  });

  it("list every finding with its cells, and leave room for what becomes of it", async () => {
    const { read, session } = await made(["findings", "opinion"]);
    const count = session.state().review?.tables[0]?.findings.length ?? 0;
    expect(count).toBeGreaterThan(1);
    const findings = shown(await read("findings"))
      .split("\n")
      .slice(3);
    expect(findings).toHaveLength(count);
    expect(findings.join("\n")).toMatch(/须更正 \| 得分超过分值 \| D3 F3 \| .+ \| 待处理/);
    const opinion = shown(await read("opinion")).split("\n");
    expect(opinion[1]).toBe("综合评价得分 100 分，评价等级为“优”。");
  });

  it("keep what people wrote into them when they are made again, and nothing else", async () => {
    const { host, read, session } = await made(["deductions"], LOST);
    await host.type("扣分明细", cell("G5"), { type: "text", text: "两起投诉" });
    await host.type("扣分明细", cell("C4"), { type: "text", text: "写错了地方" });
    await session.makeOutputs(request("deductions"));
    expect(inShort(session.state().notice)).toBe("made 扣分明细");
    const rows = shown(await read("deductions")).split("\n");
    expect(rows[4]).toMatch(/读者投诉 .+ \| 两起投诉$/);
    expect(rows[3]).toMatch(/开馆时长 .+ \| 馆舍维修$/);
  });

  it("never replace a sheet of somebody's own", async () => {
    const own = sheetOf("我的 | 清单\n1 | 2", { name: "问题清单" });
    const { read, session } = await made(["findings"], scoreTable(), own);
    expect(inShort(session.state().notice)).toBe("name-taken 问题清单");
    expect(shown(await read("findings"))).toBe("我的 | 清单\n1 | 2");
  });

  it("can be taken back", async () => {
    const { host, session } = await made(["summary", "findings"]);
    expect(await host.sheetNames()).toEqual(["评分", "评分汇总", "问题清单"]);
    await session.undo();
    expect(await host.sheetNames()).toEqual(["评分"]);
  });

  it("need a table", async () => {
    const { session } = await made(["summary"], sheetOf("姓名 | 电话\n甲 | 1"));
    expect(inShort(session.state().notice)).toBe("no-indicator-table");
  });
});

describe.each([SOURCE, en])("sheets of ours in $language", (texts) => {
  it("are never reviewed themselves", async () => {
    const { host, session } = opened(LOST);
    await session.review();
    const all: OutputRequest = { outputs: NAMES, words: outputWords(texts), total: "capped" };
    await session.makeOutputs(all);
    const reviews = await reviewWorkbook(host, { standard: national2020, all: [] });
    expect(reviews.map(({ sheet, skipped }) => [sheet, skipped])).toEqual([
      ["评分", null],
      ...NAMES.map((name) => [texts.outputs.names[name], "no-indicator-table"]),
    ]);
  });

  it("nor under another name, with a line put above", async () => {
    const { host, session } = opened(LOST);
    await session.review();
    await session.makeOutputs({ outputs: ["summary"], words: outputWords(texts), total: "capped" });
    const { sheet } = await host.read({ type: "named", name: texts.outputs.names.summary });
    const copy = { ...sheet, name: "存档", rows: [[cellOf("附件2")], ...sheet.rows] };
    expect(reviewSheet(copy, national2020).skipped).toBe("no-indicator-table");
  });
});

it("reviews a person's own sheet that is called like one of ours", () => {
  const sheet = sheetOf("评分汇总\n一级指标 | 二级指标 | 分值 | 得分\n产出 | 数量 | 100 | 90", { name: "评分汇总" });
  expect(reviewSheet(sheet, national2020).tables).toHaveLength(1);
});
