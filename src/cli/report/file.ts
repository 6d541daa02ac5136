import colours from "picocolors";
import type { SheetReview } from "../../core/review";
import type { TableReview } from "../../core/checks/findings";
import { formatRange, verticalRuns } from "../../core/sheet/address";
import type { LegacyKind } from "../../hosts/legacy/legacy-workbook";
import type { Unsure } from "../../core/table/table";
import { coverageInWords } from "../../locales/summary";
import type { Texts } from "../../locales/texts";
import { findingsPart } from "./findings";
import { columnsOf, type Look, wrap } from "./layout";
import { groupsPart, rescaledPart, scoreColumnsPart, totalsPart } from "./sums";

/** A reviewed file as a page to read, without a line break at its end. */
export function fileReport(
  name: string,
  { sheets, legacy }: { readonly sheets: readonly SheetReview[]; readonly legacy: LegacyKind | null },
  texts: Texts,
  look: Look,
): string {
  const { bold } = colours.createColors(look.colour);
  const note = legacy === null ? [] : [wrap(texts.problems.legacy[legacy], columnsOf(look), "  ")];
  return [[bold(name), ...note].join("\n"), ...sheets.map((sheet) => sheetPart(sheet, texts, look))].join("\n\n");
}

function sheetPart({ sheet, skipped, tables, checksOff }: SheetReview, texts: Texts, look: Look): string {
  const { bold } = colours.createColors(look.colour);
  if (!skipped) {
    const off = checksOff.map((id) => texts.checks[id].name);
    return [
      ...tables.map((table) => tablePart(sheet, table, texts, look)),
      ...(off.length > 0 ? [wrap(texts.report.checksOff(off), columnsOf(look), "  ")] : []),
    ].join("\n\n");
  }
  const heading = [sheet, texts.report.sheetSkipped].map((text) => bold(text)).join("  ");
  return `${heading}\n${wrap(texts.problems.skipped[skipped], columnsOf(look), "  ")}`;
}

function tablePart(sheet: string, review: TableReview, texts: Texts, look: Look): string {
  const { bold, dim } = colours.createColors(look.colour);
  const { table, grades, profile } = review;
  const heading = [
    `${bold(sheet)}  ${dim(formatRange(table.range))}`,
    wrap(
      `${texts.report.indicators(table.indicators.length)}  ${coverageInWords(review.totals.coverage, texts)}`,
      columnsOf(look),
      "  ",
    ),
    wrap(`${texts.profiles.label}  ${texts.profiles.named(profile.name, profile.source)}`, columnsOf(look), "  "),
    ...table.unsure.map((doubt) => wrap(doubtIn(doubt, texts), columnsOf(look), "  ")),
    ...(grades.stated ? [`  ${texts.report.statedGrade(grades.stated.name)}`] : []),
  ].join("\n");
  const parts = [
    heading,
    groupsPart(review, texts),
    totalsPart(review, texts),
    rescaledPart(review, texts, columnsOf(look)),
    scoreColumnsPart(review, texts),
    findingsPart(review, texts, look),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function doubtIn({ code, cells }: Unsure, { report, problems }: Texts): string {
  const where = verticalRuns(cells).map(formatRange).join(" ");
  return [report.unsure, where, problems.unsure[code]].filter((part) => part !== "").join("  ");
}
