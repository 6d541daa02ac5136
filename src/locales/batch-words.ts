import type { ReportWords, ResultWords } from "../core/batch/words";
import { describe } from "./describe";
import type { Texts } from "./texts";

/** The words of a language for what a batch keeps of a file. */
export function resultWords(texts: Texts): ResultWords {
  return {
    describe: (finding) => describe(finding, texts),
    nameOf: (check) => texts.checks[check].name,
    skipped: texts.problems.skipped,
  };
}

/** The words of a language for the report on many files. */
export function reportWords({ batch, report }: Texts): ReportWords {
  return { ...batch, totals: report.totals, severities: report.severity };
}
