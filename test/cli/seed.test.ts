import { readFileSync } from "node:fs";
import path from "node:path";
import { clearMarks, mark } from "../../src/app/marks";
import { History } from "../../src/app/history";
import { recalculate } from "../../src/app/recalculate";
import { formatRange } from "../../src/core/sheet/address";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import national2020 from "../../src/profiles/national-2020";
import { jsonLines, scorecheck } from "../support/fake-io";
import { at, list } from "../support/json";

const corpus = process.env["SCORECHECK_CORPUS"];
/** What a careful reviewer finds in one real table, in its two forms: as published, and as pasted from a document. */
const inCorpus = corpus === undefined ? describe.skip : describe;
const folder = path.join(corpus ?? "", "seed");

const FORMS: readonly [file: string, range: string, headerRow: number, total: string, sum: string][] = [
  ["zhijiang-2020.xlsx", "A3:I23", 3, "I23", "=SUM(I4:I22)"],
  ["zhijiang-2020-pasted.xlsx", "A1:I21", 1, "I21", "=SUM(I2:I20)"],
];
const REQUIRED = {
  "score-exceeds-weight": 1,
  "children-score-exceeds-parent": 1,
  "total-includes-overrun": 1,
  "criterion-points-mismatch": 4,
  "score-not-attainable": 3,
  "max-attainable-below-100": 1,
  "conflicting-duplicate-criterion": 3,
  "duplicate-indicator": 1,
  "grade-flips": 1,
  "criterion-truncated": 1,
  "deduction-reason-missing": 1,
  "compound-target": 2,
  "vague-target": 1,
  "binary-criterion": 2,
  "missing-dimension": 1,
  "weight-profile-mismatch": 1,
  "superseded-framework": 1,
  "evidence-missing": 1,
};

inCorpus("the real table (skipped without SCORECHECK_CORPUS)", () => {
  describe.each(FORMS)("%s", (file, range, headerRow, total, sum) => {
    const reviewed = async (): Promise<unknown> => {
      const [line] = jsonLines(await scorecheck(["review", "--json", file], { folder }));
      return at(line, "sheets", 0, "tables", 0);
    };
    const open = () => openWorkbook(readFileSync(path.join(folder, file)));
    const nameOf = async (host: Awaited<ReturnType<typeof open>>) => (await host.sheetNames())[0] ?? "";

    it("is found", async () => {
      const table = await reviewed();
      expect([at(table, "range"), at(table, "headerRows"), list(at(table, "indicators")).length]).toEqual([
        range,
        [headerRow],
        19,
      ]);
      expect(at(table, "columns")).toEqual({
        level1: "A",
        level1Weight: "B",
        level2: "C",
        level2Weight: "D",
        level3: "E",
        weight: "F",
        explanation: "G",
        criterion: "H",
        score: "I",
      });
    });

    it("is read and reckoned", async () => {
      const table = await reviewed();
      const groups = list(at(table, "groups")).filter((group) => at(group, "level") === 1);
      expect(groups.map((group) => [at(group, "weight"), at(group, "score"), at(group, "capped")])).toEqual([
        [20, 20, 20],
        [30, 22.5, 22.5],
        [20, 20, 20],
        [30, 35, 30],
      ]);
      expect(at(table, "totals")).toMatchObject({
        stated: 97.5,
        sum: 97.5,
        capped: 92.5,
        supported: 81.5,
        ceiling: 89,
        coverage: { full: 19, partial: 0, none: 0, absent: 0 },
      });
      expect(at(table, "grade", "of")).toEqual({ stated: "优", sum: "优", capped: "优", supported: "良" });
    });

    it("gives exactly the findings that it must", async () => {
      const counts: Record<string, number> = {};
      for (const finding of list(at(await reviewed(), "findings"))) {
        const check = String(at(finding, "check"));
        counts[check] = (counts[check] ?? 0) + 1;
      }
      const isPasted = file.includes("pasted");
      expect(counts).toEqual(isPasted ? { ...REQUIRED, "text-number": 2 } : REQUIRED);
    });

    it("gets a live total and marks, and is given back as it was", async () => {
      const host = await open();
      const target = { type: "named", name: await nameOf(host) } as const;
      const before = (await host.read(target)).sheet;
      const history = new History();
      await recalculate(host, target, national2020, { fixText: false, history });
      const formulas = (await host.read(target)).sheet.rows.flat().flatMap(({ formula }) => formula ?? []);
      expect(formulas).toEqual([sum]);
      await mark(host, target, national2020);
      const marked = (await host.read(target)).sheet;
      expect(marked.marks.map(({ id }) => id)).toContain("total-includes-overrun");
      expect(marked.marks.map(({ range: where }) => formatRange(where))).toContain(total);
      await clearMarks(host, target);
      await history.undo(host);
      expect((await host.read(target)).sheet).toEqual(before);
    });
  });
});
