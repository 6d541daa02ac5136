import type { Texts } from "../../locales/texts";
import { readingOf } from "../criterion-line";
import { forEachCriterion } from "../criterion-lines";
import type { ExitStatus, Io } from "../io";
import { reading } from "../json/reading";
import { criterionReport } from "../report/criterion";

/** Tells for each criterion of standard input which scores it allows. */
export function explain({ json }: { readonly json: boolean }, texts: Texts, io: Io): Promise<ExitStatus> {
  return forEachCriterion(json, texts, io, (line) => {
    const read = readingOf(line);
    if (json) io.out(`${JSON.stringify({ id: line.id, ...reading(read) })}\n`);
    else io.out(`${criterionReport(line.text, read, texts, io)}\n\n`);
    return true;
  });
}
