import { planMarks } from "../../../src/core/edits/marks";
import { formatRange } from "../../../src/core/sheet/address";
import { openFindings } from "../../../src/core/checks/findings";
import { type ReviewSettings, reviewSheet, type SheetReview } from "../../../src/core/review";
import { acceptanceOf, accepting, withdrawing } from "../../../src/core/state/acceptances";
import { type Acceptance, EMPTY_STATE, type StoredState } from "../../../src/core/state/stored-state";
import profile from "../../../src/profiles/national-2020";
import { sheetOf, type SheetOptions } from "../../support/grid";

const HEADER = "一级指标 | 分值 | 二级指标 | 分值 | 评价标准 | 得分";
const COMPLAINTS = "服务 | 60 | 读者投诉 | 5 | 无投诉得5分，否则不得分 | 6";
const OPENING = "^ | ^ | 开馆时长 | 55 | 达到目标得55分，否则不得分 | 55";
const BOOKS = "资源 | 40 | 新书上架 | 40 | 按时上架得40分，否则不得分 | 40";
/** A criterion that gives less than the weight: wrong by design. */
const SHORT = "资源 | 40 | 新书上架 | 40 | 按时上架得35分，否则不得分 | 35";

const sheet = (rows: readonly string[], options: SheetOptions = {}) => sheetOf([HEADER, ...rows].join("\n"), options);
const RIGHT = sheet([COMPLAINTS.replace(/6$/, "5"), OPENING, BOOKS]);
const WRONG = sheet([COMPLAINTS, OPENING, BOOKS]);

const review = (of: ReturnType<typeof sheet>, state: StoredState, settings: Partial<ReviewSettings> = {}) =>
  reviewSheet(of, profile, { switched: {}, accepted: state.accepted, ...settings });

/** The findings in short: those that are open, then those that are accepted. */
function inShort({ tables }: SheetReview) {
  const findings = tables.flatMap((table) => table.findings);
  const short = (some: typeof findings) =>
    some.map(({ check, severity, cells }) => [severity, check, ...cells.map(formatRange)].join(" "));
  const open = openFindings(findings);
  return { open: short([...open]), accepted: short(findings.filter((finding) => !open.includes(finding))) };
}

/** Accepts the findings of a check. */
function accept(of: SheetReview, check: string, more: Partial<Acceptance> = {}, state = EMPTY_STATE): StoredState {
  return of.tables.reduce((before, table) => {
    const found = table.findings.filter((finding) => finding.check === check);
    const options = { sheet: of.sheet, scope: "finding", reason: "已核实", ...more } as const;
    return found.reduce((so, finding) => accepting(so, of.tables, acceptanceOf(finding, table, options)), before);
  }, state);
}

const OVERRUN = accept(review(WRONG, EMPTY_STATE), "score-exceeds-weight");

describe("an accepted finding", () => {
  it("is no longer open, and says with what reason it was accepted", () => {
    expect(inShort(review(WRONG, EMPTY_STATE)).open).toContain("error score-exceeds-weight D2 F2");
    const after = review(WRONG, OVERRUN);
    expect(inShort(after).accepted).toEqual(["error score-exceeds-weight D2 F2"]);
    expect(inShort(after).open).not.toContain("error score-exceeds-weight D2 F2");
    expect(after.tables[0]?.findings.find(({ accepted }) => accepted)?.accepted?.reason).toBe("已核实");
  });

  it.each<[string, ReturnType<typeof sheet>]>([
    [
      "its row has moved",
      sheet([
        "服务 | 60 | 开馆时长 | 55 | 达到目标得55分，否则不得分 | 55",
        COMPLAINTS.replace("服务 | 60", "^ | ^"),
        BOOKS,
      ]),
    ],
    ["other rows have changed", sheet([COMPLAINTS, OPENING.replace(/55$/, "50"), BOOKS])],
    [
      "a formula gives the same number",
      sheet([COMPLAINTS.replace(/6$/, "=3+3 -> 6.0000000000000001"), OPENING, BOOKS]),
    ],
  ])("stays so where %s", (_, changed) => {
    const { open, accepted } = inShort(review(changed, OVERRUN));
    expect(accepted).toHaveLength(1);
    expect(open.filter((finding) => finding.includes("acceptance-stale"))).toEqual([]);
  });

  it("is open again once its score changes, and the acceptance is a finding of its own", () => {
    const changed = review(sheet([COMPLAINTS.replace(/6$/, "7"), OPENING, BOOKS]), OVERRUN);
    expect(inShort(changed).accepted).toEqual([]);
    expect(inShort(changed).open).toEqual(
      expect.arrayContaining(["error score-exceeds-weight D2 F2", "warning acceptance-stale C2"]),
    );
  });

  it("that has been put right leaves an acceptance that is a note", () => {
    expect(inShort(review(RIGHT, OVERRUN)).open).toEqual(["info acceptance-stale C2"]);
  });

  it("is one on its own sheet alone, and says nothing on others", () => {
    const { open, accepted } = inShort(review({ ...WRONG, name: "另一张" }, OVERRUN));
    expect(accepted).toEqual([]);
    expect(open).toEqual(inShort(review(WRONG, EMPTY_STATE)).open);
  });

  it("rests while its check is switched off", () => {
    const off = review(RIGHT, OVERRUN, { switched: { "score-exceeds-weight": false } });
    expect(inShort(off).open).toEqual([]);
  });

  it("isn't marked, and others of its check are", () => {
    const two = sheet([COMPLAINTS, OPENING.replace(/55$/, "56"), BOOKS]);
    const both = review(two, EMPTY_STATE);
    const [one] = both.tables[0]?.findings.filter(({ check }) => check === "score-exceeds-weight") ?? [];
    if (!one || !both.tables[0]) throw new Error("nothing found");
    const given = { sheet: both.sheet, scope: "finding", reason: "已核实" } as const;
    const state = accepting(EMPTY_STATE, both.tables, acceptanceOf(one, both.tables[0], given));
    const marked = (of: SheetReview): string[] =>
      planMarks(of.tables, two).operations.flatMap((operation) =>
        operation.type === "mark" && operation.after?.id === "score-exceeds-weight"
          ? [formatRange(operation.after.range)]
          : [],
      );
    expect(marked(both)).toEqual(["F2:F4"]);
    expect(marked(review(two, state))).toEqual(["F3:F4"]);
    expect(marked(review(WRONG, OVERRUN))).toEqual(["F3:F4"]);
  });
});

describe("an acceptance", () => {
  it("given anew takes the place of the one that holds no longer", () => {
    const changed = sheet([COMPLAINTS.replace(/6$/, "7"), OPENING, BOOKS]);
    const again = accept(review(changed, OVERRUN), "score-exceeds-weight", { reason: "另有批复" }, OVERRUN);
    expect(again.accepted.map(({ reason }) => reason)).toEqual(["另有批复"]);
    expect(inShort(review(changed, again)).open.filter((finding) => finding.includes("stale"))).toEqual([]);
  });

  it.each([
    ["while it holds", WRONG, "score-exceeds-weight"],
    ["once it holds no longer", RIGHT, "acceptance-stale"],
  ])("can be withdrawn %s", (_, now, check) => {
    const { sheet: name, tables } = review(now, OVERRUN);
    const finding = tables[0]?.findings.find((each) => each.check === check);
    if (!finding) throw new Error("nothing found");
    expect(withdrawing(OVERRUN, tables, name, finding)).toEqual(EMPTY_STATE);
  });

  it("is left alone when something else is withdrawn", () => {
    const { sheet: name, tables } = review(WRONG, EMPTY_STATE);
    const finding = tables[0]?.findings[0];
    if (!finding) throw new Error("nothing found");
    expect(withdrawing(OVERRUN, tables, name, finding)).toEqual(OVERRUN);
  });
});

describe("a fault of the template", () => {
  const faulty = sheet([COMPLAINTS, OPENING, SHORT]);
  const state = accept(review(faulty, EMPTY_STATE), "criterion-points-mismatch", { scope: "template" });

  it("is accepted once for the criterion and its weight, also in next year's copy", () => {
    const next = sheet(["采编 | 40 | 新书 | 40 | 按时上架得35分， 否则不得分。 | 20", COMPLAINTS, OPENING], {
      name: "明年",
    });
    expect(inShort(review(next, EMPTY_STATE)).open).toContain("error criterion-points-mismatch D2 E2");
    expect(inShort(review(next, state)).accepted).toHaveLength(1);
  });

  it.each([
    ["another criterion", SHORT.replace("35分", "30分")],
    ["another weight", SHORT.replace(/40/g, "41")],
  ])("asks again with %s", (_, row) => {
    const { open, accepted } = inShort(review(sheet([COMPLAINTS, OPENING, row]), state));
    expect(accepted).toEqual([]);
    expect(open).toContain("warning acceptance-stale C4");
  });

  it("can't be what follows from a score", () => {
    expect(accept(review(WRONG, EMPTY_STATE), "score-exceeds-weight", { scope: "template" })).toEqual(OVERRUN);
  });
});
