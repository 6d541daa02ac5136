import colours from "picocolors";
import { type Finding, openFindings, type TableReview } from "../../core/checks/findings";
import { gatherFindings } from "../../core/checks/gather";
import { formatRange } from "../../core/sheet/address";
import { describe } from "../../locales/describe";
import { countsInWords } from "../../locales/summary";
import type { Texts } from "../../locales/texts";
import { columnsOf, type Look, padEnd, widest, wrap } from "./layout";

const INDENT = "  ";
const CELLS_BESIDE_AT_MOST = 18;

/** All findings, the most important first; those of one check stand together under its reason and its remedy. */
export function findingsPart({ findings }: TableReview, texts: Texts, look: Look): string {
  const open = openFindings(findings);
  return [
    INDENT + (open.length === 0 ? texts.report.noFindings : countsInWords(open, texts)),
    ...gatherFindings(open).map((same) => checkPart(same, texts, look)),
    ...acceptedPart(findings, texts, look),
  ].join("\n\n");
}

/** What was accepted, each with its reason. */
function acceptedPart(findings: readonly Finding[], texts: Texts, look: Look): string[] {
  const { dim } = colours.createColors(look.colour);
  const lines = findings.flatMap((finding) => {
    if (!finding.accepted) return [];
    const { name, what } = describe(finding, texts);
    const where = finding.cells.map(formatRange).join(" ");
    const said = wrap(texts.report.acceptedWith(finding.accepted.reason), columnsOf(look), INDENT.repeat(3));
    return [
      wrap(`${name}  ${where}`, columnsOf(look), INDENT.repeat(2)),
      wrap(what, columnsOf(look), INDENT.repeat(3)),
      dim(said),
    ];
  });
  const count = findings.length - openFindings(findings).length;
  return count === 0 ? [] : [[INDENT + texts.report.accepted(count), ...lines].join("\n")];
}

function checkPart(findings: readonly [Finding, ...Finding[]], texts: Texts, look: Look): string {
  const { bold, dim, red, yellow, cyan } = colours.createColors(look.colour);
  const tint = { error: red, warning: yellow, info: cyan };
  const [{ severity }] = findings;
  const { report } = texts;
  const { name, why, todo } = describe(findings[0], texts);
  const columns = columnsOf(look);
  const labelled = (label: string, text: string) => hanging(`${label}  `, text, columns, `${INDENT}${INDENT}`);
  return [
    `${INDENT}${tint[severity](report.severity[severity])}  ${bold(name)}`,
    ...places(findings, texts, columns),
    dim(labelled(report.why, why)),
    labelled(report.todo, todo),
  ].join("\n");
}

/** Where it is and what is wrong there; long lists of cells get a line of their own. */
function places(findings: readonly Finding[], texts: Texts, columns: number): string[] {
  const cells = findings.map((finding) => finding.cells.map(formatRange).join(" "));
  const beside = cells.every((text) => text.length <= CELLS_BESIDE_AT_MOST);
  const indent = `${INDENT}${INDENT}`;
  return findings.map((finding, i) => {
    const { what } = describe(finding, texts);
    const where = cells[i] ?? "";
    if (beside) return hanging(`${padEnd(where, widest(cells))}  `, what, columns, indent);
    return `${wrap(where, columns, indent)}\n${wrap(what, columns, indent + INDENT)}`;
  });
}

/** A label, and a text whose further lines begin where its first one does. */
function hanging(label: string, text: string, columns: number, indent: string): string {
  const margin = " ".repeat(widest([indent + label]));
  return indent + label + wrap(text, columns, margin).slice(margin.length);
}
