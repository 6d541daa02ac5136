import type { Rational } from "../exact";
import type { Meaning } from "./fact";
import type { Stretch } from "./stretch";
import type { Token } from "./token";
import type { WordClass } from "./vocabulary";

/** As far as a verb stands from its points, in tokens. */
const NEAR = 8;

/** The tokens between two full stops, with the questions that forms ask of them. */
export class Statement {
  /** What each token is, which is all that most questions ask. */
  private readonly kinds: readonly Kind[];

  constructor(
    readonly plain: string,
    readonly tokens: readonly Token[],
  ) {
    this.kinds = tokens.map(kindOf);
  }

  /** What a token is; empty where there is none. */
  kind(at: number): Kind {
    return this.kinds[at] ?? "";
  }

  token(at: number): Token | undefined {
    return this.tokens[at];
  }

  isWord(at: number, ...words: readonly WordClass[]): boolean {
    return words.some((word) => word === this.kinds[at]);
  }

  isSign(at: number, ...signs: readonly string[]): boolean {
    return signs.some((sign) => sign === this.kinds[at]);
  }

  /** A number of any sort; null for what is none. */
  numeral(at: number): NumberToken | null {
    if (this.kinds[at] !== "number") return null;
    const token = this.tokens[at];
    return token?.type === "number" ? token : null;
  }

  /** A number that isn't a percentage. */
  number(at: number): Rational | null {
    const token = this.numeral(at);
    return token && !token.isPercent ? token.value : null;
  }

  /** A percentage or a fraction, as a share. */
  share(at: number): Rational | null {
    const token = this.numeral(at);
    return token && (token.isPercent || !token.value.isWhole) ? token.value : null;
  }

  text(at: number): string {
    const token = this.tokens[at];
    return token ? this.plain.slice(token.start, token.end) : "";
  }

  /** Where the text from one token to another stands, the latter excluded. */
  stretch(from: number, to: number): Stretch {
    const start = this.tokens[from]?.start ?? this.tokens[this.tokens.length - 1]?.end ?? 0;
    return { start, end: from < to ? (this.tokens[to - 1]?.end ?? start) : start };
  }

  /** The text from one token to another, the latter excluded. */
  words(from: number, to: number): string {
    const { start, end } = this.stretch(from, to);
    return this.plain.slice(start, end);
  }

  /** Whether 扣 stands before a place in the same clause, with words but no points behind it: 扣除未达标站点…. */
  hasOpenDeduction(at: number, from: number): boolean {
    for (let index = at - 1; index >= Math.max(from, at - NEAR) && !this.isBreak(index); index--) {
      if (this.isWord(index, "deduct")) return index < at - 1 && this.token(index + 1)?.type !== "number";
    }
    return false;
  }

  /** Whether nothing more is said at this place: the end, a comma, a bracket. */
  isBreak(at: number): boolean {
    return at >= this.tokens.length || BREAKS.has(this.kind(at));
  }
}

const BREAKS: ReadonlySet<Kind> = new Set([",", ";", ")", "(", "、"]);

type NumberToken = Extract<Token, { readonly type: "number" }>;

/** The class of a word, a sign as it is written, or else the type of a token. */
type Kind = string;

function kindOf(token: Token): Kind {
  if (token.type === "word") return token.word;
  return token.type === "sign" ? token.sign : token.type;
}

/** What a token is, to tell which forms could begin with it. */
export type Beginning = WordClass | Exclude<Token["type"], "word" | "sign">;

/** What asks for certain tokens, by the kinds of these, so that it is tried at no others. */
export function byBeginning<T extends { readonly begins: readonly Beginning[] }>(
  all: readonly T[],
): ReadonlyMap<Kind, readonly T[]> {
  const found = new Map<Kind, T[]>();
  for (const one of all) {
    for (const kind of one.begins) found.set(kind, [...(found.get(kind) ?? []), one]);
  }
  return found;
}

/** Reads one sentence form at a token; `from` is the first token that no earlier fact has taken. */
export interface Form {
  readonly id: string;
  /** The tokens that its own words begin with; it is asked at no others, and needn't look at the first one again. */
  readonly begins: readonly Beginning[];
  readonly read: (statement: Statement, at: number, from: number) => Recognised | null;
}

export interface Recognised {
  readonly meaning: Meaning;
  /** How many tokens from `at` on the form's own words take. */
  readonly length: number;
}
