import { allRows, rowNumber, SCORE, type SeededTable } from "./correct-table";
import { type Fault, one } from "./fault";
import { FIRST_ROW, FUNDS_ROW, rowOf, type SelfAssessment } from "./self-assessment";

/** The checks that are off unless somebody asks for them, and whose faults these tables can have. */
export const ASKED_FOR = { "explanation-repeats-name": true, "full-mark-ratio-high": true };

/** One fault of each kind that only those see who ask for it. */
export const ASKED_FOR_FAULTS: { readonly [kind: string]: Fault<SeededTable> } = {
  "an explanation that only repeats the name": (table, dice) => {
    const row = dice.pick(allRows(table));
    row.explanation = row.name;
    return {
      findings: [one("explanation-repeats-name", ...["E", "G"].map((column) => `${column}${rowNumber(table, row)}`))],
    };
  },
  "full marks for everybody": (table) => {
    const rows = allRows(table);
    // Of fewer rows nobody says that.
    if (rows.length < 10) return null;
    for (const row of rows) Object.assign(row, { score: row.weight, reason: "" });
    return { findings: [one("full-mark-ratio-high", `${SCORE}2:${SCORE}${rows.length + 1}`)] };
  },
};

/** One fault of each kind against rules that cap a total by what was spent, and take points off for overshooting. */
export const CAPPED_FAULTS: { readonly [kind: string]: Fault<SelfAssessment> } = {
  "a total above what so little spending allows": (table, dice) => {
    const { funds } = table;
    const percent = dice.between(60, 69);
    Object.assign(funds, { spent: (funds.budget * percent) / 100, rate: `${percent}%`, score: percent / 10 });
    const total = table.rows.reduce((sum, { score }) => sum + score, funds.score);
    if (total <= 79) return null;
    const end = FIRST_ROW + table.rows.length;
    return { findings: [one("cap-by-exec-rate", `G${end}`, `D${FUNDS_ROW}`, `B${FUNDS_ROW}`)] };
  },
  "full marks for twice the target": (table, dice) => {
    const rows = table.rows.filter(({ target, score, weight }) => /^≥\d+[^\d%]$/.test(target) && score >= weight);
    if (rows.length === 0) return null;
    const row = dice.pick(rows);
    row.actual = row.target.replace(/^≥(\d+)/, (_, figure: string) => String(Number(figure) * 2));
    row.reason = "读者需求大于预期";
    return { findings: [one("overshoot-full-mark", `G${rowOf(table, row)}`)] };
  },
};
