import type { CellValue } from "../../../core/sheet/cell";
import type { Expression } from "./parse";
import { asCondition, UNKNOWN } from "./values";

type Evaluate = (expression: Expression) => CellValue;
type Conditional = (given: readonly Expression[], evaluate: Evaluate) => CellValue;

/** Functions that ask what holds, by their names. An argument that isn't needed isn't worked out. */
export const OF_CONDITIONS: ReadonlyMap<string, Conditional> = new Map<string, Conditional>([
  ["IF", choose],
  ["IFERROR", orInstead],
  ["AND", combined((conditions) => !conditions.includes(false))],
  ["OR", combined((conditions) => conditions.includes(true))],
  ["NOT", ofOne(combined(([condition]) => condition !== true))],
  ["ISNUMBER", ofOne(isOfType("number"))],
  ["ISLOGICAL", ofOne(isOfType("boolean"))],
  ["ISTEXT", ofOne(isOfType("text"))],
  ["ISBLANK", ofOne(isOfType("empty"))],
]);

function choose([condition, yes, no, ...rest]: readonly Expression[], evaluate: Evaluate): CellValue {
  if (!condition || !yes || rest.length > 0) return UNKNOWN;
  const holds = asCondition(evaluate(condition));
  if (typeof holds !== "boolean") return holds;
  const chosen = holds ? yes : no;
  return chosen ? evaluate(chosen) : { type: "boolean", boolean: false };
}

function orInstead([value, instead, ...rest]: readonly Expression[], evaluate: Evaluate): CellValue {
  if (!value || !instead || rest.length > 0) return UNKNOWN;
  const result = evaluate(value);
  return result.type === "error" ? evaluate(instead) : result;
}

/** Of conditions all of which are single values. */
function combined(combine: (conditions: readonly boolean[]) => boolean): Conditional {
  return (given, evaluate) => {
    const conditions: boolean[] = [];
    for (const argument of given) {
      const condition = asCondition(evaluate(argument));
      if (typeof condition !== "boolean") return condition;
      conditions.push(condition);
    }
    return { type: "boolean", boolean: combine(conditions) };
  };
}

function isOfType(type: CellValue["type"]): Conditional {
  return ([of], evaluate) => {
    const value = of ? evaluate(of) : UNKNOWN;
    return value.type === "not-calculated" ? value : { type: "boolean", boolean: value.type === type };
  };
}

function ofOne(conditional: Conditional): Conditional {
  return (given, evaluate) => (given.length === 1 ? conditional(given, evaluate) : UNKNOWN);
}
