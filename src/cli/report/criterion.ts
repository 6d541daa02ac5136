import colours from "picocolors";
import type { Input, Reading, Span } from "../../core/criteria/reading";
import type { ScorePart } from "../../core/criteria/score-set";
import { points } from "../../locales/format";
import type { Texts } from "../../locales/texts";
import { columnsOf, type Look, wrap } from "./layout";
import { markedText } from "./marked-text";

/** A criterion and what was read in it, part by part in its own words, for a person to read. */
export function criterionReport(text: string, reading: Reading, { explanation: words }: Texts, look: Look): string {
  const { dim } = colours.createColors(look.colour);
  const { labels, separator, quoted } = words;
  const columns = columnsOf(look);
  const at = ({ start, end }: Span) => quoted(text.slice(start, end));
  const labelled = (label: string, value: string) => wrap(`${label}  ${value}`, columns, "  ");
  const list = (label: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [`  ${label}`, ...entries.map((entry) => wrap(entry, columns, "    "))];

  const { status, kinds, max, min, scores, inputs, unread, remarks } = reading;
  const bounds = [
    labels.max,
    max ? points(max) : words.weightUnknown,
    labels.min,
    min ? points(min) : words.weightUnknown,
  ];
  return [
    markedText(text, reading, columns),
    dim(`  ${words.status[status]}`),
    ...(kinds.length === 0 ? [] : [labelled(labels.kinds, kinds.map((kind) => words.kinds[kind]).join(separator))]),
    ...(scores ? [labelled(labels.scores, scores.parts.map((part) => scorePart(part, words)).join(separator))] : []),
    ...(status === "none" ? [] : [labelled(bounds.slice(0, 2).join(" "), bounds.slice(2).join(" "))]),
    ...list(
      labels.inputs,
      inputs.map((input) => inputLine(input, words)),
    ),
    ...list(labels.unread, unread.map(at)),
    ...list(
      labels.remarks,
      remarks.map(({ code, span, example }) =>
        [words.remarks[code], at(span), ...(example ? [words.example(points(example))] : [])].join("  "),
      ),
    ),
  ].join("\n");
}

function scorePart(part: ScorePart, words: Texts["explanation"]): string {
  switch (part.type) {
    case "set":
      return part.values.map(points).join(words.separator);
    case "step":
      return words.steps(points(part.from), points(part.to), points(part.step));
    case "interval":
      return words.from(points(part.from), points(part.to));
  }
}

function inputLine({ id, type, label, unit, levels, min, max }: Input, words: Texts["explanation"]): string {
  const details = [
    ...(unit === undefined ? [] : [unit]),
    ...(levels ? [levels.join(words.separator)] : []),
    ...(min && max ? [words.from(points(min), points(max))] : []),
  ];
  return [id, words.inputs[type], words.quoted(label), ...details].join("  ");
}
