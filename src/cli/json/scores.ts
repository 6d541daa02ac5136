import type { ScorePart, ScoreSet } from "../../core/criteria/score-set";
import { type Json, number } from "./values";

/** The scores that a criterion allows; core has them in canonical form already: a single member stands for itself. */
export function scores({ parts: [first, ...others] }: ScoreSet): Json {
  return others.length === 0 ? part(first) : { type: "union", parts: [first, ...others].map(part) };
}

function part(each: ScorePart): Json {
  switch (each.type) {
    case "set":
      return { type: "set", values: each.values.map(number) };
    case "step":
      return { type: "step", from: number(each.from), to: number(each.to), step: number(each.step) };
    case "interval":
      return { type: "interval", from: number(each.from), to: number(each.to) };
  }
}
