import type { PaperWords } from "../core/working-paper/words";
import type { Texts } from "./texts";

/** The words of a language for the working paper. */
export function paperWords({ paper, explanation }: Texts): PaperWords {
  return {
    ...paper,
    kinds: (kinds) => kinds.map((kind) => explanation.kinds[kind]).join(explanation.separator),
  };
}
