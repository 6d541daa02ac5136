import type { Input, Kind } from "../criteria/reading";
import type { PointWords } from "./keyed";

/** The words that a working paper is made with; the locales hold them. */
export interface PaperWords extends PointWords {
  readonly heading: string;
  readonly note: (sheet: string, profile: string) => string;
  readonly kinds: (kinds: readonly Kind[]) => string;
  /** What is to be filled in. */
  readonly expected: (input: Input) => string;
  readonly refusalTitle: string;
  /** What is said of an answer that is none. */
  readonly badAnswer: (input: Input) => string;
}
