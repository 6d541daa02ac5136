import type { CheckId, Finding } from "../../../src/core/checks/findings";
import type { FixOption } from "../../../src/core/checks/fix";
import { applyToSnapshot } from "../../../src/core/edits/apply-to-snapshot";
import { reviewSheet } from "../../../src/core/review";
import { formatCell } from "../../../src/core/sheet/address";
import { type Cell, textOf } from "../../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import national2020 from "../../../src/profiles/national-2020";
import { sheetOf } from "../../support/grid";

function findingsOn(snapshot: SheetSnapshot, check: CheckId): Finding[] {
  const findings = reviewSheet(snapshot, national2020).tables.flatMap((table) => table.findings);
  return findings.filter((finding) => finding.check === check);
}

const carriedOut = (snapshot: SheetSnapshot, { operations }: FixOption): SheetSnapshot =>
  applyToSnapshot(snapshot, { sheet: snapshot.name, operations });

const shown = ({ formula, value }: Cell): string =>
  formula ?? (value.type === "text" ? `"${value.text}` : textOf(value));

/** "cap-at-weight: D2=5": a way and the cells that it gives another content. */
function shownOption(before: SheetSnapshot, option: FixOption): string {
  const after = carriedOut(before, option);
  const changed = before.rows.flatMap((cells, y) =>
    cells.flatMap((_, x) => {
      const address = { row: before.origin.row + y, column: before.origin.column + x };
      const [was, is] = [cellAt(before, address), cellAt(after, address)];
      return shown(was) === shown(is) ? [] : [`${formatCell(address)}=${shown(is)}`];
    }),
  );
  return `${option.action}: ${changed.join(" ")}`;
}

/** The fixes of a check's findings on a sheet, each with its kind and its ways. */
const fixesOn = (snapshot: SheetSnapshot, check: CheckId): string[] =>
  findingsOn(snapshot, check).flatMap(({ fix }) =>
    fix ? fix.options.map((option) => `${fix.kind} ${shownOption(snapshot, option)}`) : ["none"],
  );

interface FixCase {
  readonly check: CheckId;
  readonly picture: string;
  readonly fixes: readonly string[];
}

const CASES: { readonly [what: string]: FixCase } = {
  "a score above its weight: the evaluator chooses which of the two is wrong": {
    check: "score-exceeds-weight",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣2分 | 50
      安全 | 40 | 每起扣2分 | 45
      合计 | 100 | | 95
    `,
    fixes: ["choice cap-at-weight: D3=40", "choice raise-weight: B3=45"],
  },
  "no score that a formula gives is written over": {
    check: "score-exceeds-weight",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣2分 | 50
      安全 | 40 | 每起扣2分 | =40+5 -> 45
      合计 | 100 | | 95
    `,
    fixes: ["choice raise-weight: B3=45"],
  },
  "a weight in a label stays in it": {
    check: "score-exceeds-weight",
    picture: `
      指标 | 评价标准 | 得分
      台账（60分） | 每缺一份扣2分 | 50
      安全（40分） | 每起扣2分 | 45
      合计（100分） | | 95
    `,
    fixes: ["choice cap-at-weight: C3=40"],
  },
  "a shared weight: nobody knows which of the scores is too high": {
    check: "score-exceeds-weight",
    picture: `
      一级指标 | 分值 | 指标 | 评价标准 | 得分
      产出 | 60 | 台账 | 每缺一份扣2分 | 40
      ^ | ^ | 培训 | 每少一期扣2分 | 30
      效益 | 40 | 安全 | 每起扣2分 | 38
      合计 | 100 | | | 108
    `,
    fixes: ["choice raise-weight: B2=70"],
  },
  "a score above what its criterion gives": {
    check: "score-not-attainable",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 台账齐全得50分，否则不得分 | 55
      安全 | 40 | 每起扣2分 | 38
      合计 | 100 | | 93
    `,
    fixes: ["choice lower-to-maximum: D2=50"],
  },
  "a score between those that its criterion gives": {
    check: "score-not-attainable",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 台账齐全得60分，否则不得分 | 30
      安全 | 40 | 每起扣2分 | 38
      合计 | 100 | | 68
    `,
    fixes: ["none"],
  },
  "a total that contains an overrun follows the score": {
    check: "total-includes-overrun",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣2分 | 50
      安全 | 40 | 每起扣2分 | 45
      合计 | 100 | | 95
    `,
    fixes: ["choice cap-at-weight: D3=40 D4=90"],
  },
  "a total that isn't the sum": {
    check: "total-not-sum",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣2分 | 50
      安全 | 40 | 每起扣2分 | 38
      合计 | 100 | | 90
    `,
    fixes: ["safe write-sum: D4==SUM(D2:D3)"],
  },
  "a total whose formula leaves a row out": {
    check: "total-formula-incomplete",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣2分 | 50
      安全 | 40 | 每起扣2分 | 38
      合计 | 100 | | =SUM(D2:D2) -> 50
    `,
    fixes: ["safe write-sum: D4==SUM(D2:D3)"],
  },
  "numbers that are texts": {
    check: "text-number",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣2分 | "50
      安全 | "40 " | 每起扣2分 | 38
      合计 | 100 | | 88
    `,
    fixes: ["safe convert-text: D2=50", "safe convert-text: B3=40"],
  },
  "the noise of a sum that was made elsewhere": {
    check: "too-many-decimals",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣2分 | 50.0000000001
      安全 | 40 | 每起扣2分 | 38
      合计 | 100 | | 88
    `,
    fixes: ["safe drop-noise: D2=50"],
  },
  "more decimals than are shown": {
    check: "too-many-decimals",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 60 | 每缺一份扣0.125分 | 50.125
      安全 | 40 | 每起扣2分 | 38
      合计 | 100 | | 88.125
    `,
    fixes: ["choice round-score: D2=50.13 D4=88.13"],
  },
  "a criterion that gives more than the row's weight": {
    check: "criterion-points-mismatch",
    picture: `
      指标 | 分值 | 评价标准 | 得分
      台账 | 50 | 台账齐全得60分，否则不得分 | 50
      安全 | 40 | 每起扣2分 | 38
      合计 | 90 | | 88
    `,
    fixes: ["choice weight-by-criterion: B2=60"],
  },
};

describe("how a finding can be put right", () => {
  it.each(Object.entries(CASES))("%s", (_, { check, picture, fixes }) => {
    expect(fixesOn(sheetOf(picture), check)).toEqual(fixes);
  });

  it.each(Object.entries(CASES))("%s: then it is gone", (_, { check, picture }) => {
    const before = sheetOf(picture);
    for (const { fix } of findingsOn(before, check)) {
      for (const option of fix?.options ?? []) {
        const left = findingsOn(carriedOut(before, option), check);
        expect(left.length).toBeLessThan(findingsOn(before, check).length);
      }
    }
  });
});
