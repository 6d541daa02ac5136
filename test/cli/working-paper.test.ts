import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answerIn, cellValueOf } from "../../src/core/working-paper/paper-input";
import { textOf } from "../../src/core/sheet/cell";
import { openWorkbook, type XlsxHost } from "../../src/hosts/xlsx/open";
import { scorecheck } from "../support/fake-io";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";
import { answerEverything, paperOf } from "../support/working-paper";

const folder = temporaryFolder();

const run = (...argv: readonly string[]) => scorecheck(argv, { folder: folder() });

const open = (name: string): Promise<XlsxHost> => openWorkbook(readFileSync(path.join(folder(), name)));

async function answerAll(name: string, as: string): Promise<void> {
  const host = await open(name);
  await answerEverything(host);
  writeFileSync(path.join(folder(), as), await host.save());
}

it("goes round: a paper is made, answered, saved, scored, and made again with all its answers", async () => {
  const made = await run("working-paper", path.resolve(SAMPLE), "--out", "paper.xlsx");
  expect(made.out).toContain("评分表：已生成评分底稿，");
  await answerAll("paper.xlsx", "answered.xlsx");

  const filled = await run("fill", "answered.xlsx", "--out", "scored.xlsx");
  expect(filled.status).toBe(0);
  expect(filled.out).toMatch(/I9 .*：表中为 2.5，按答案应为 5，未改动/);
  expect(filled.out).toContain("--replace");
  const replaced = await run("fill", "answered.xlsx", "--out", "replaced.xlsx", "--replace");
  expect(replaced.out).not.toContain("未改动");
  expect(replaced.out).not.toContain("还没有答案");

  const before = (await paperOf(await open("answered.xlsx"))).rows;
  await run("working-paper", "replaced.xlsx", "--out", "again.xlsx");
  const after = (await paperOf(await open("again.xlsx"))).rows;
  expect(after.map(({ key, point, answer }) => [key, point, textOf(answer)])).toEqual(
    before.map(({ key, point, answer }) => [key, point, textOf(answer)]),
  );
});

it("fills in the answers behind the scores that are there, and says which are open", async () => {
  const { out } = await run("working-paper", path.resolve(SAMPLE), "--out", "paper.xlsx", "--from-scores");
  expect(out).toMatch(/已代填答案 \d+ 个，请逐一核对/);
  expect(out).toMatch(/I9 .*：2.5 分说明“.*”“.*”中有 1 项为否，请指明是哪一项/);
  const english = await run(
    "working-paper",
    path.resolve(SAMPLE),
    "--out",
    "paper.xlsx",
    "--from-scores",
    "--lang",
    "en",
  );
  expect(english.out).toMatch(/I9 .*: 2.5 means that 1 of ".*", ".*" failed: which\?/);
});

it("starts a new year in a copy", async () => {
  await run("working-paper", path.resolve(SAMPLE), "--out", "paper.xlsx");
  await answerAll("paper.xlsx", "answered.xlsx");
  const { status, out } = await run("new-year", "answered.xlsx", "--out", "next.xlsx");
  expect(status).toBe(0);
  expect(out).toMatch(/开始新年度：已清空 \d\d 个评分点的答案、扣分原因和依据，取消接受 0 处/);
  const { rows } = await paperOf(await open("next.xlsx"));
  expect(rows.every(({ answer }) => answer.type === "empty")).toBe(true);
});

it("says so where there is nothing to be scored", async () => {
  await run("working-paper", path.resolve(SAMPLE), "--out", "paper.xlsx");
  const { status, err } = await run("working-paper", "paper.xlsx", "--out", "b.xlsx", "--sheet", "评分底稿");
  expect(status).toBe(2);
  expect(err).toContain("评分底稿：");
  expect(err).toContain("没有写入任何文件");
});

it("reads what it writes as an answer", () => {
  const input = { id: "1", type: "yes-no", label: "", span: { start: 0, end: 0 } } as const;
  expect(answerIn(cellValueOf(false), input)).toEqual({ type: "answer", answer: false });
});
