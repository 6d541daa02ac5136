import type { CheckId } from "../../../../src/core/checks/findings";
import type { Dice } from "./dice";
import { type Fault, one } from "./fault";
import { FIRST_ROW, FUNDS_ROW, rowOf, type SelfAssessment, type Target } from "./self-assessment";

/** One of the targets that are counted, by whether it was reached. */
function counted(table: SelfAssessment, dice: Dice, isReached: boolean): Target | null {
  const rows = table.rows.filter(
    ({ name, target, score, weight }) => name !== "购书费用" && !target.endsWith("%") && score >= weight === isReached,
  );
  return rows.length === 0 ? null : dice.pick(rows);
}

const partOf = ({ rows }: SelfAssessment, name: string): Target[] => rows.filter(({ part }) => part === name);
const figureOf = ({ target }: Target): number => Number(/\d+/.exec(target)?.[0]);
const unitOf = ({ target }: Target): string => target.replace(/^≥\d+/, "");
/** Cost and timeliness are outputs: nobody looks at them in a table that has none. */
const FROM_NO_OUTPUTS: readonly CheckId[] = ["missing-dimension"];
/** Score, result and target of a row, as the checks name them. */
const measured = (row: number): string[] => ["G", "E", "D"].map((column) => `${column}${row}`);

/** One fault of each kind that targets, results and funds can have. */
export const ASSESSMENT_FAULTS: { readonly [kind: string]: Fault<SelfAssessment> } = {
  "a result that nobody states": (table, dice) => {
    const row = dice.pick(table.rows);
    row.actual = dice.pick(["", "/", "—"]);
    return { findings: [one("actual-missing", `E${rowOf(table, row)}`)] };
  },
  "full marks for a target that was missed": (table, dice) => {
    const row = counted(table, dice, false);
    if (!row) return null;
    row.score = row.weight;
    return { findings: [one("full-mark-target-missed", ...measured(rowOf(table, row)))] };
  },
  "more than a missed target's part of the weight": (table, dice) => {
    const row = counted(table, dice, false);
    if (!row) return null;
    row.actual = `${figureOf(row) * 0.5}${unitOf(row)}`;
    row.score = Math.round(row.weight * 75) / 100;
    return { findings: [one("score-target-mismatch", ...measured(rowOf(table, row)))], mayFollow: ["grade-flips"] };
  },
  "points lost although the target is reached, without a word": (table, dice) => {
    const row = counted(table, dice, true);
    if (!row) return null;
    row.score = row.weight - 1;
    return { findings: [one("deduction-without-shortfall", `G${rowOf(table, row)}`)] };
  },
  "twice the target, without a word": (table, dice) => {
    const row = counted(table, dice, true);
    if (!row) return null;
    row.actual = `${figureOf(row) * 2}${unitOf(row)}`;
    return { findings: [one("overshoot-reason-missing", `H${rowOf(table, row)}`)] };
  },
  "more complaints asked for": (table, dice) => {
    const row = counted(table, dice, true);
    if (!row) return null;
    Object.assign(row, { name: "读者投诉次数", target: "≥5次", actual: "5次" });
    return { findings: [one("direction-suspect", `D${rowOf(table, row)}`)] };
  },
  "a rate of satisfaction above the whole": (table, dice) => {
    const row = table.rows[table.rows.length - 1];
    if (!row) return null;
    row.actual = `${dice.between(101, 104)}%`;
    return { findings: [one("percent-over-100", `E${rowOf(table, row)}`)] };
  },
  "a result in another unit": (table, dice) => {
    const row = counted(table, dice, true);
    if (!row) return null;
    row.actual = "98%";
    return { findings: [one("unit-mismatch", `E${rowOf(table, row)}`)] };
  },
  "points beyond what a verdict allows": (table, dice) => {
    const row = counted(table, dice, true);
    if (!row) return null;
    Object.assign(row, { target: "服务明显改善", actual: "部分达成预期指标", score: row.weight });
    return { findings: [one("qualitative-band", ...measured(rowOf(table, row)))], mayFollow: ["all-qualitative"] };
  },
  "targets in words alone": (table) => {
    const words = table.rows.slice(0, -1);
    for (const row of words) Object.assign(row, { target: "持续改善", actual: "达成预期指标", score: row.weight });
    return { findings: [one("all-qualitative", `D${FIRST_ROW}:D${FIRST_ROW + words.length - 1}`)] };
  },
  "a target that carries nearly half of all": (table) => {
    const outputs = table.rows.filter(({ part }) => part === "产出指标");
    const [first] = outputs;
    if (!first) return null;
    for (const row of table.rows) if (row !== first && row.part !== "满意度指标") row.weight = 2;
    first.weight = 80 - 2 * (table.rows.length - 2);
    for (const row of table.rows) {
      Object.assign(row, { score: row.weight, reason: "" });
      if (unitOf(row) !== row.target && !row.target.endsWith("%")) row.actual = `${figureOf(row)}${unitOf(row)}`;
    }
    return { findings: [one("weight-concentration", `F${rowOf(table, first)}`)] };
  },
  "no look at satisfaction": (table) => {
    const row = table.rows[table.rows.length - 1];
    if (!row) return null;
    Object.assign(row, { part: "效益指标", group: "可持续影响指标", name: "藏书完好率" });
    // Two results alone make no framework.
    table.rows.unshift({
      ...row,
      part: "成本指标",
      group: "经济成本指标",
      name: "每册费用",
      target: "≤40元",
      actual: "38元",
    });
    row.weight -= 5;
    row.score -= 5;
    const [first] = table.rows;
    if (first) Object.assign(first, { weight: 5, score: 5 });
    const outcomes = table.rows.find(({ part }) => part === "效益指标");
    const outputs = table.rows.find(({ part }) => part === "产出指标");
    if (!outcomes || !outputs) return null;
    return {
      findings: [
        one("missing-dimension", ...[FIRST_ROW, rowOf(table, outputs), rowOf(table, outcomes)].map((at) => `A${at}`)),
      ],
    };
  },
  "parts of the rules before the present ones": (table) => {
    const [outputs, outcomes] = [partOf(table, "产出指标"), partOf(table, "效益指标")];
    for (const row of outputs) row.part = "投入";
    for (const row of outcomes) row.part = "效果";
    return {
      findings: [one("superseded-framework", ...[outputs, outcomes].map(([row]) => `A${row ? rowOf(table, row) : 0}`))],
      mayFollow: ["weight-profile-mismatch", ...FROM_NO_OUTPUTS],
    };
  },
  "more weight on the process than on results": (table) => {
    for (const row of partOf(table, "产出指标")) row.part = "过程";
    const results = ["效益指标", "满意度指标"].flatMap((part) => partOf(table, part).slice(0, 1));
    return {
      findings: [one("weight-profile-mismatch", ...results.map((row) => `A${rowOf(table, row)}`))],
      mayFollow: FROM_NO_OUTPUTS,
    };
  },
  "a rate that spent and budget don't come to": (table, dice) => {
    const { funds } = table;
    if (funds.spent > funds.budget * 0.9) return null;
    funds.rate = `${dice.between(95, 100)}%`;
    return { findings: [one("exec-rate-mismatch", `F${FUNDS_ROW}`, `D${FUNDS_ROW}`, `C${FUNDS_ROW}`)] };
  },
  "more spent than there was": (table, dice) => {
    const { funds } = table;
    const percent = dice.between(105, 130);
    Object.assign(funds, { spent: (funds.budget * percent) / 100, rate: `${percent}%`, score: 10 });
    return { findings: [one("exec-rate-over-100", `D${FUNDS_ROW}`, `C${FUNDS_ROW}`)] };
  },
  "sources that don't come to the whole": (table, dice) => {
    table.funds.sources[0] += dice.between(1, 3);
    const parts = (column: string): string[] => [
      `${column}${FUNDS_ROW}`,
      `${column}${FUNDS_ROW + 1}:${column}${FUNDS_ROW + 2}`,
    ];
    return { findings: [one("fund-rows-not-sum", ...["B", "C", "D"].flatMap(parts))] };
  },
  "a grade that isn't the total's": (table) => {
    table.grade = "差";
    return {
      findings: [one("grade-mismatch", `B${FIRST_ROW + table.rows.length + 1}`, `G${FIRST_ROW + table.rows.length}`)],
    };
  },
  "a place for a grade that nobody gave": (table) => {
    table.grade = "";
    return { findings: [one("grade-missing", `A${FIRST_ROW + table.rows.length + 1}`)] };
  },
  "a placeholder of the template": (table, dice) => {
    const row = dice.pick(table.rows);
    row.reason = dice.pick(["XXX", "……", "（100字以内）"]);
    return { findings: [one("placeholder-left", `H${rowOf(table, row)}`)] };
  },
};
