import fc from "fast-check";
import { render } from "../../src/core/edits/formula";
import { type Operation, planFor } from "../../src/core/edits/operations";
import type { Profile } from "../../src/core/scoring/profile";
import { textOf } from "../../src/core/sheet/cell";
import { cellAt } from "../../src/core/sheet/snapshot";
import { findTables } from "../../src/core/table/find";
import { Grid } from "../../src/core/table/grid";
import { targetScores } from "../../src/core/targets/rows";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import central2021 from "../../src/profiles/central-2021";
import guangxi from "../../src/profiles/guangxi-system";
import national2020 from "../../src/profiles/national-2020";
import pidu2026 from "../../src/profiles/pidu-2026";
import selfReview2022 from "../../src/profiles/self-review-2022";
import { sheetOf } from "../support/grid";
import { LIBREOFFICE_TIMEOUT, recalculated, withLibreOffice } from "../support/libreoffice";
import { workbookFrom } from "../support/xlsx/picture-file";

const PROFILES: readonly Profile[] = [national2020, central2021, guangxi, pidu2026, selfReview2022];
const CASES = 250;
const POISON = { type: "number", number: 999 } as const;

/** Figures at the bounds of the rules as often as anywhere. */
const ratio = fc.oneof(
  fc.constantFrom(0, 0.5, 0.599999, 0.6, 0.7, 0.8, 0.845, 0.9, 0.995, 1, 1.2, 1.3, 1.3001, 2, 2.5),
  fc.integer({ min: 0, max: 2600 }).map((thousandths) => thousandths / 1000),
);
const aimed = fc.constantFrom(0, 1, 3, 7, 10, 12.5, 100, 300, 2400, 99999.99);
const worth = fc.constantFrom(1, 2.5, 5, 8, 10, 12, 22.5, 33.33);

const tidy = (figure: number): string => String(Number(figure.toFixed(6)));

/** Target, unit and result in the ways in which people write them. */
const written = fc
  .tuple(aimed, ratio, fc.constantFrom("number", "text", "money", "share", "decimal"))
  .map(([target, rate, way]) => {
    const actual = target === 0 ? rate - 0.5 : target * rate;
    switch (way) {
      case "number":
        return [tidy(target), "", tidy(actual)];
      case "text":
        return [`${tidy(target)}份`, "", `${tidy(actual)}份`];
      case "money":
        return [`${tidy(target)}万元`, "", `${tidy(actual * 10000)}元`];
      case "share":
        return [`"${tidy(Math.min(100, target))}%`, "", `${tidy(Math.min(100, target) * rate)}%`];
      case "decimal":
        return [`95%`, "", tidy(Math.min(1, 0.95 * rate))];
    }
  });

const row = fc
  .tuple(fc.constantFrom("发放手册", "服务对象满意度"), fc.constantFrom("≥", "≤", "="), written, worth)
  .map(
    ([name, sign, [target, unit, actual], weight]) =>
      `${name} | ${sign} | ${target} | ${unit} | ${actual} | ${weight} |`,
  );

/** The reverse formula's two variants, and rows that a spreadsheet must not score. */
const KNOWN = ["办公成本 | ≤ | 10 | 万元 | 12 | 10 |", "手册 | ≥ | 100份 | | 90份 | 10 |"];
const HEADER = "三级指标 | 指标性质 | 年度指标值 | 度量单位 | 实际完成值 | 分值 | 得分";

withLibreOffice("what a spreadsheet makes of target and result", () => {
  it(
    "is what we make of it",
    async () => {
      const sheets = PROFILES.map((profile, at) => {
        const rows = [...KNOWN, ...fc.sample(row, { numRuns: CASES, seed: at + 1 })];
        return {
          profile,
          snapshot: sheetOf([HEADER, ...rows, "合计 | | | | | 100 |"].join("\n"), { name: profile.id }),
        };
      });
      const file = workbookFrom(Object.fromEntries(sheets.map(({ snapshot }) => [snapshot.name, snapshot])));
      const host = await openWorkbook(file);
      const expected = new Map<string, string>();
      for (const { profile, snapshot } of sheets) {
        const { sheet } = await host.read({ type: "named", name: snapshot.name });
        const [table] = findTables(sheet);
        if (!table) throw new Error(profile.id);
        const scores = targetScores({
          table,
          grid: new Grid(sheet),
          readings: table.indicators.map(() => null),
          profile,
        });
        const operations = scores.flatMap((score, index): Operation[] => {
          const cell = table.indicators[index]?.score?.address;
          if (score?.type !== "scored" || !score.formula || !cell) return [];
          expected.set(`${profile.id} ${index}`, score.score.toDecimal(9));
          const after = { type: "formula", formula: `=${render(score.formula)}`, result: POISON } as const;
          return [{ type: "set-cell", cell, before: { type: "value", value: { type: "empty" } }, after }];
        });
        await host.apply(planFor({ sheet: snapshot.name, operations }));
      }
      expect(expected.size).toBeGreaterThan(1000);
      // A cached value that is kept would be taken for agreement.
      const control = { type: "formula", formula: "=1+1", result: POISON } as const;
      const nowhere = { row: 0, column: 20 };
      const before = { type: "value", value: { type: "empty" } } as const;
      await host.apply(
        planFor({
          sheet: "national-2020",
          operations: [{ type: "set-cell", cell: nowhere, before, after: control }],
        }),
      );

      const result = await openWorkbook(recalculated(await host.save()));
      const found = new Map<string, string>();
      for (const { profile, snapshot } of sheets) {
        const { sheet } = await result.read({ type: "named", name: snapshot.name });
        const [table] = findTables(sheet);
        if (profile === national2020) expect(textOf(cellAt(sheet, nowhere).value)).toBe("2");
        table?.indicators.forEach(({ score }, index) => {
          const key = `${profile.id} ${index}`;
          if (expected.has(key) && score) found.set(key, String(Number(textOf(cellAt(sheet, score.address).value))));
        });
      }
      const differing = [...expected].filter(([key, score]) => found.get(key) !== String(Number(score)));
      expect(
        differing.map(([key, score]) => `${key}: ${score}, in the spreadsheet ${found.get(key) ?? "nothing"}`),
      ).toEqual([]);
      expect([found.get("national-2020 0"), found.get("guangxi-system 0")]).toEqual(["8.33", "8"]);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
