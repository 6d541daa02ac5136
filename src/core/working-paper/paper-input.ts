import { everyPart, type Rule } from "../criteria/rule";
import type { Input, Reading } from "../criteria/reading";
import { Rational } from "../exact";
import type { CellValue } from "../sheet/cell";
import type { Answer } from "../criteria/evaluate/answers";
import { NO, YES } from "../criteria/formula/answer-cell";

/** What stands in an answer's cell. */
export type GivenAnswer =
  | { readonly type: "blank" }
  | { readonly type: "answer"; readonly answer: Answer }
  /** Of the wrong kind, or out of bounds: never a score. */
  | { readonly type: "bad"; readonly code: "answer-type" | "answer-range" };

const BLANK: GivenAnswer = { type: "blank" };
const WRONG_TYPE: GivenAnswer = { type: "bad", code: "answer-type" };

/** Reads a cell as the answer to an input. */
export function answerIn(value: CellValue, input: Input): GivenAnswer {
  if (value.type === "empty" || (value.type === "text" && value.text.trim() === "")) return BLANK;
  switch (input.type) {
    case "yes-no":
      if (value.type === "boolean") return { type: "answer", answer: value.boolean };
      if (value.type !== "text" || ![YES, NO].some((word) => word === value.text)) return WRONG_TYPE;
      return { type: "answer", answer: value.text === YES };
    case "level":
      if (value.type !== "text") return WRONG_TYPE;
      return input.levels?.includes(value.text) === true
        ? { type: "answer", answer: value.text }
        : { type: "bad", code: "answer-range" };
    case "count":
    case "rate":
    case "amount":
    case "points":
      return value.type === "number" && Number.isFinite(value.number)
        ? figureIn(Rational.fromNumber(value.number), input)
        : WRONG_TYPE;
  }
}

function figureIn(figure: Rational, { type, min, max }: Input): GivenAnswer {
  if (type === "count" && !figure.isWhole) return WRONG_TYPE;
  const isWithin = !(min && figure.isBelow(min)) && !(max && figure.isAbove(max));
  return isWithin ? { type: "answer", answer: figure } : { type: "bad", code: "answer-range" };
}

/** What an answer is in its cell. */
export function cellValueOf(answer: Answer): CellValue {
  if (typeof answer === "boolean") return { type: "text", text: answer ? YES : NO };
  return typeof answer === "string" ? { type: "text", text: answer } : { type: "number", number: answer.toNumber() };
}

/**
 * The inputs of a reading as the working paper asks them. A share is bounded by the whole there, unless the text tells
 * figures beyond it apart: what earns no more than 100 % is mostly a slip of the pen.
 */
export function paperInputs({ inputs, rule }: Reading): readonly Input[] {
  return inputs.map((input) =>
    input.type === "rate" && !input.max && rule && !looksBeyondWhole(rule) ? { ...input, max: Rational.one } : input,
  );
}

function looksBeyondWhole(rule: Rule): boolean {
  const isBeyond = (figure: Rational | undefined): boolean => figure?.isAbove(Rational.one) === true;
  return [...everyPart(rule)].some((part) => {
    if (part.type === "bands") return part.bands.some(({ from, to }) => isBeyond(from?.value) || isBeyond(to?.value));
    if (part.type === "stepped") return part.side === "above" || isBeyond(part.mark);
    return part.type === "formula";
  });
}
