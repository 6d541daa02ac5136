import type { OutputWords } from "../core/outputs/words";
import { describe } from "./describe";
import type { Texts } from "./texts";

/** The words of a language for output sheets and the report's sentences. */
export function outputWords(texts: Texts): OutputWords {
  const { outputs, report } = texts;
  return {
    ...outputs,
    severities: report.severity,
    totals: report.totals,
    checksOff: (checks) => report.checksOff(checks.map((id) => texts.checks[id].name)),
    describe: (finding) => describe(finding, texts),
  };
}
