import type { Input, Reading, Span } from "../criteria/reading";
import { Rational } from "../exact";
import type { TargetScore } from "../targets/target-score";
import { type TargetTable, targetScores } from "../targets/rows";
import { counts } from "../scoring/allotment";
import { type Indicator, pointsIn } from "../table/table";
import { paperInputs } from "./paper-input";

/** What an indicator's score rests on. */
export type Basis =
  /** Answers to what the criterion asks. */
  | { readonly type: "answers"; readonly reading: Reading; readonly inputs: readonly Input[] }
  /** The reviewer's own figure, where nothing else is certain but its bounds. */
  | { readonly type: "figure"; readonly reading: Reading; readonly inputs: readonly Input[] }
  /** Its target and its result, by the profile. */
  | { readonly type: "target"; readonly score: Extract<TargetScore, { readonly type: "scored" }> };

/** An indicator that can be scored, and what by. */
export interface AskedRow {
  readonly indicator: Indicator;
  readonly basis: Basis;
}

/** The indicators of a table that can be scored, in its order; 不适用 rows and rows without any bounds are left out. */
export function askedRows(asked: TargetTable): AskedRow[] {
  const byTarget = targetScores(asked);
  return asked.table.indicators.flatMap((indicator, index) => {
    const basis = counts({ ...indicator, kind: indicator.kind === "alternative" ? "scored" : indicator.kind })
      ? basisOf(indicator, asked.readings[index] ?? null, byTarget[index] ?? null)
      : null;
    return basis && indicator.score ? [{ indicator, basis }] : [];
  });
}

function basisOf(
  { kind, weight, weightFrom }: Indicator,
  reading: Reading | null,
  byTarget: TargetScore | null,
): Basis | null {
  if (reading?.rule && reading.inputs.length > 0) return { type: "answers", reading, inputs: paperInputs(reading) };
  if (byTarget?.type === "scored") return { type: "target", score: byTarget };
  if (kind !== "scored" && kind !== "alternative") return null;
  if (byTarget?.type === "range") return ownFigure(byTarget.from, byTarget.to);
  const most = reading?.max ?? (weightFrom === "shared" ? null : pointsIn(weight));
  return most && !most.isBelow(Rational.zero) ? ownFigure(reading?.min ?? Rational.zero, most) : null;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** A reading that asks for nothing but the points. */
function ownFigure(from: Rational, to: Rational): Basis {
  const at = NOWHERE;
  const rule = { type: "figure", from, to, isOptional: false, asks: { at, label: at } } as const;
  const inputs: readonly Input[] = [{ id: "1", type: "points", label: "", span: at, min: from, max: to }];
  const reading: Reading = {
    status: "full",
    kinds: ["discretion"],
    max: to,
    maxWithoutBonus: to,
    min: from,
    scores: { parts: [{ type: "interval", from, to }] },
    inputs,
    parts: [],
    unread: [],
    remarks: [],
    rule,
  };
  return { type: "figure", reading, inputs };
}
