import type { OutputWords } from "../core/outputs/words";
import { describe } from "./locale";
import type { Texts } from "./texts";

/** The words of a language for output sheets and the report's sentences. */
export function outputWords(texts: Texts): OutputWords {
  const { outputs, report } = texts;
  return {
    ...outputs,
    severities: report.severity,
    totals: report.totals,
    describe: (finding) => describe(finding, texts),
  };
}
