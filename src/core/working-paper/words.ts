import type { Input, Kind } from "../criteria/reading";
import type { Losses } from "../criteria/losses";
import type { Rational } from "../exact";

/** How losses are put into words. */
export interface ReasonWords {
  readonly lost: (losses: Losses) => string;
  /** Of a row that its target and result score; `lost` in points. */
  readonly shortOfTarget: (rate: Rational, lost: Rational) => string;
}

/** The words that a working paper is made with; the locales hold them. */
export interface PaperWords {
  readonly reasons: ReasonWords;
  /** The evidence of an answer that the named cells of the scored sheet give. */
  readonly fromCells: (cells: readonly string[]) => string;
  readonly heading: string;
  readonly note: (sheet: string, profile: string) => string;
  readonly kinds: (kinds: readonly Kind[]) => string;
  /** How the points are given where nothing is certain but their bounds. */
  readonly ownFigure: string;
  /** How they are given by target and result. */
  readonly byTarget: string;
  /** What is to be filled in. */
  readonly expected: (input: Input) => string;
  readonly refusalTitle: string;
  /** What is said of an answer that is none. */
  readonly badAnswer: (input: Input) => string;
}
