import type { Texts } from "../../src/locales/texts";
import { zhCN } from "../../src/locales/zh-CN";

const [OPEN, CLOSE] = ["⟦", "⟧"];

/** Every text of the source language between brackets: what is shown without them doesn't come from the locale. */
export const PSEUDO: Texts = bracketed(zhCN);

/** What of a text stands outside all brackets. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = "";
  for (const character of text) {
    if (character === CLOSE) depth -= 1;
    else if (character === OPEN) depth += 1;
    else if (depth === 0) outside += character;
  }
  return outside;
}

/** The same shape with each text in brackets, those that functions give too. */
function bracketed<T>(texts: T): T;
function bracketed(texts: unknown): unknown {
  if (typeof texts === "string") return `${OPEN}${texts}${CLOSE}`;
  if (typeof texts === "function") {
    return (...given: unknown[]): unknown => {
      const text: unknown = Reflect.apply(texts, null, given);
      return bracketed(text);
    };
  }
  if (Array.isArray(texts)) return texts.map((text: unknown) => bracketed(text));
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, bracketed(text)]));
}
