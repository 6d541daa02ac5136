import type { Rational } from "../exact";
import type { Stretch } from "./stretch";
import type { WordClass } from "./vocabulary";

/** A piece of the plain text; `start` and `end` are offsets into it. */
export type Token = Stretch &
  (
    | { readonly type: "number"; readonly value: Rational; readonly isPercent: boolean }
    | { readonly type: "word"; readonly word: WordClass }
    /** ① or 1. or 一是 at the head of an item. */
    | { readonly type: "marker" }
    /** ①②③ named in a sentence: so many points of another text or column. */
    | { readonly type: "reference"; readonly count: number }
    | { readonly type: "counter"; readonly unit: string }
    | { readonly type: "sign"; readonly sign: string }
    | { readonly type: "text" }
  );

/** Reads one kind of token at an offset, where a character stands that it can begin with; `isHead` says that an item could begin there. */
export type Lexer = (text: string, at: number, isHead: boolean) => Token | null;
