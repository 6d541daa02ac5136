import type { Rational } from "../exact";
import { type Outcome, outcomesOf } from "./bands";
import { gathered } from "./gathered";
import type { Remark } from "./reading";
import { everyPart, type Rule, type RuleOf } from "./rule";
import { bestOf } from "./scores";
import type { CriterionText } from "./text";

type BandRemark = Exclude<Remark["code"], "own-full-marks" | "elliptic">;

/** Where bands leave values out or claim them twice, each with a value that shows it. */
export function bandRemarks(rule: Rule, text: CriterionText): Remark[] {
  return gathered(everyPart(rule), (part) => (part.type === "bands" ? remarksOn(part, text) : []));
}

function remarksOn(rule: RuleOf<"bands">, text: CriterionText): Remark[] {
  const { start, end } = rule.measure.asks.at;
  const span = text.span(start, end);
  return faults(outcomesOf(rule, bestOf)).map(({ code, example }) => ({ code, span, example }));
}

/** Neighbouring segments with one fault are one fault. */
function faults(outcomes: readonly Outcome[]): { code: BandRemark; example: Rational }[] {
  const codes = outcomes.map(faultOf);
  const found = outcomes.map(({ segment: { example } }, index) => {
    // Where two bands lap over each other, so do their ends.
    const isEnd = codes[index] === "ambiguous-bound" && [codes[index - 1], codes[index + 1]].includes("band-overlap");
    return { code: isEnd ? "band-overlap" : (codes[index] ?? null), example };
  });
  return gathered(found, ({ code, example }, index) =>
    code !== null && found[index - 1]?.code !== code ? [{ code, example }] : [],
  );
}

function faultOf({ segment, stands, covering }: Outcome): BandRemark | null {
  if (stands === "gap") return "band-gap";
  if (covering.length < 2) return null;
  const isOneValue = segment.from && segment.to && segment.from.value.equals(segment.to.value);
  return isOneValue ? "ambiguous-bound" : "band-overlap";
}
