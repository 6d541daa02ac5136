import { type Token, tokens, writeTokens } from "../model/formula";
import { type DefinedName } from "./calculator";

/**
 * A formula as IronCalc understands it and means the same as in Excel: names are replaced by what they stand for (it has
 * no Chinese names), "--" becomes a factor of 1 (it drops "--", so that --(A1:A9>0) would sum to 0), and references
 * into a sheet that is gone are #REF! (it can't read them).
 */
export function prepared(formula: string, names: readonly DefinedName[]): string {
  return writeTokens(withoutDoubleMinus(withoutLostSheets(withoutNames(tokens(formula), names))));
}

function withoutNames(parts: readonly Token[], names: readonly DefinedName[]): Token[] {
  return parts.flatMap((part, index): readonly Token[] => {
    if (part.type !== "word" || isSign(parts[index + 1], "(")) return [part];
    const name = names.find((candidate) => candidate.name.toLowerCase() === part.text.toLowerCase());
    if (!name) return [part];
    const meaning = tokens(name.formula);
    const isPlain = meaning.length === 1;
    return isPlain ? meaning : [{ type: "other", text: "(" }, ...meaning, { type: "other", text: ")" }];
  });
}

function withoutLostSheets(parts: readonly Token[]): Token[] {
  return parts.filter((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const isPrefix = part.type === "word" && part.text.endsWith("!") && part.text !== LOST && isLost(after);
    return !isPrefix && !(part.type === "reference" && isLost(before));
  });
}

const LOST = "#REF!";

function isLost(token: Token | undefined): boolean {
  return token?.type === "word" && token.text === LOST;
}

function withoutDoubleMinus(parts: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const part of parts) {
    const [before, last] = [result[result.length - 2], result[result.length - 1]];
    const isUnary = before?.type === "other" && /[=(,{;]/.test(before.text);
    if (isUnary && isSign(last, "-") && isSign(part, "-")) result.splice(-1, 1, { type: "other", text: "1*" });
    else result.push(part);
  }
  return result;
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.type === "other" && token.text === sign;
}
