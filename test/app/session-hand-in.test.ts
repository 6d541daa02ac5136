import { makeOutputs } from "../../src/app/outputs";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { SOURCE } from "../../src/locales/locale";
import { outputWords } from "../../src/locales/output-words";
import national2020 from "../../src/profiles/national-2020";
import { fakeDesk } from "../support/fake-desk";
import { sheetOf } from "../support/grid";
import { scoreTable } from "../support/score-table";
import { inShort, opened } from "../support/session";
import { workbookFrom } from "../support/xlsx/picture-file";

const TABLE = workbookFrom({ 评分: scoreTable() });

/** The table's workbook with a sheet of ours. */
async function withSummary(): Promise<Uint8Array> {
  const host = await openWorkbook(TABLE);
  const request = { outputs: ["summary"], words: outputWords(SOURCE), total: "sum" } as const;
  await makeOutputs(host, { type: "named", name: "评分" }, national2020, request);
  return host.save();
}

const handedIn = async (desk: ReturnType<typeof fakeDesk>, values = false): Promise<string> => {
  const { session } = opened();
  await session.handIn(desk, { values }, "评分-送审稿.xlsx");
  return inShort(session.state().notice);
};

describe("handing in a copy from a session", () => {
  it("gives the workbook without what is ours, and leaves the open one alone", async () => {
    const desk = fakeDesk(await withSummary());
    expect(await handedIn(desk)).toBe("handed in, opened, without 0 marks, 评分汇总");
    const copy = await openWorkbook(desk.given.get("评分-送审稿.xlsx") ?? new Uint8Array());
    expect(await copy.sheetNames()).toEqual(["评分"]);
  });

  it("says where it was only downloaded", async () => {
    expect(await handedIn(fakeDesk(TABLE, false))).toBe("handed in, saved, without 0 marks");
  });

  it.each([
    ["a file that can't be read", Uint8Array.from([1, 2, 3]), "not handed in: not-a-workbook"],
    ["no file from the host", null, "host-failure"],
  ])("%s: a sentence, and nothing is given", async (_, file, said) => {
    const desk = fakeDesk(file);
    expect(await handedIn(desk)).toBe(said);
    expect(desk.given.size).toBe(0);
  });

  it("gives nothing where a formula that would become its value has no result", async () => {
    const desk = fakeDesk(workbookFrom({ 评分: sheetOf(`指标|分值|得分\n台账|60|=INDIRECT("B2")`) }));
    expect(await handedIn(desk, true)).toBe("uncalculated 评分 C2");
    expect(desk.given.size).toBe(0);
  });

  it("does nothing where every sheet is ours", async () => {
    const host = await openWorkbook(await withSummary());
    const { sheet } = await host.read({ type: "named", name: "评分汇总" });
    const desk = fakeDesk(workbookFrom({ 评分汇总: sheet }));
    expect(await handedIn(desk)).toBe("only-own-sheets");
    expect(desk.given.size).toBe(0);
  });
});
