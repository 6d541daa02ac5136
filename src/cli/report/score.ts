import colours from "picocolors";
import type { Rational } from "../../core/exact";
import { points } from "../../locales/format";
import type { Texts } from "../../locales/texts";
import { columnsOf, type Look, wrap } from "./layout";

interface Scored {
  readonly score: Rational;
  readonly trace: readonly string[];
  readonly formula: string | null;
}

/** A criterion's score with the way to it, for a person to read. The formula stays in one line, to be copied. */
export function scoreReport(
  text: string,
  { score, trace, formula }: Scored,
  { explanation }: Texts,
  look: Look,
): string {
  const { bold, dim } = colours.createColors(look.colour);
  const { labels } = explanation;
  const columns = columnsOf(look);
  return [
    bold(wrap(text, columns)),
    `  ${labels.score}  ${bold(points(score))}`,
    ...trace.map((line) => wrap(line, columns, "    ")),
    ...(formula === null ? [] : [dim(`  ${labels.formula}  ${formula}`)]),
  ].join("\n");
}
