import type { Texts } from "../../locales/texts";
import { type CriterionLine, parseCriterionLine, readingOf } from "../criterion-line";
import type { ExitStatus, Io } from "../io";
import { reading } from "../json/reading";
import { criterionReport } from "../report/criterion";

/**
 * Tells for each line of standard input which scores its criterion allows. Lines are JSON; for reading by a person a
 * line may also be the bare text. A line that can't be read is named and doesn't stop the others.
 */
export async function explain({ json }: { readonly json: boolean }, texts: Texts, io: Io): Promise<ExitStatus> {
  let [number, hasFailed] = [0, false];
  for await (const raw of io.lines()) {
    number += 1;
    const line = raw.replace(/^\ufeff/, "").trim();
    if (line === "") continue;
    const given = json || line.startsWith("{") ? parseCriterionLine(line) : bareText(line);
    if (!given) {
      hasFailed = true;
      const message = texts.commands.badLine(number);
      if (json) io.out(`${JSON.stringify({ id: null, error: { code: "bad-line", message } })}\n`);
      else io.err(`${message}\n`);
    } else if (json) {
      io.out(`${JSON.stringify({ id: given.id, ...reading(readingOf(given)) })}\n`);
    } else {
      io.out(`${criterionReport(given.text, readingOf(given), texts, io)}\n\n`);
    }
  }
  return hasFailed ? 2 : 0;
}

const bareText = (text: string): CriterionLine => ({ id: null, text, weight: null });
