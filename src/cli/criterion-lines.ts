import type { Texts } from "../locales/texts";
import { type CriterionLine, parseCriterionLine } from "./criterion-line";
import type { ExitStatus, Io } from "./io";

/**
 * Hands on the criteria of standard input, one a line: JSON, or for reading by a person also the bare text. `print` says
 * whether it could do what was asked. A line that can't be read is named and doesn't stop the others.
 */
export async function forEachCriterion(
  json: boolean,
  texts: Texts,
  io: Io,
  print: (line: CriterionLine) => boolean,
): Promise<ExitStatus> {
  let [number, hasFailed] = [0, false];
  for await (const raw of io.lines()) {
    number += 1;
    const line = raw.replace(/^\ufeff/, "").trim();
    if (line === "") continue;
    const given = json || line.startsWith("{") ? parseCriterionLine(line) : bareText(line);
    if (given) {
      hasFailed = !print(given) || hasFailed;
    } else {
      hasFailed = true;
      const message = texts.commands.badLine(number);
      if (json) io.out(`${JSON.stringify({ id: null, error: { code: "bad-line", message } })}\n`);
      else io.err(`${message}\n`);
    }
  }
  return hasFailed ? 2 : 0;
}

const bareText = (text: string): CriterionLine => ({ id: null, text, weight: null, answers: {} });
