import { type CellAddress, formatCell } from "../sheet/address";
import type { Grid } from "./grid";
import { kindOf } from "./kinds";
import type { Layout } from "./layout";
import { holdsNumber } from "./numbers";
import { pointsAt } from "./points";
import type { Indicator, PointsCell, Unsure } from "./table";
import type { Entry } from "./walk";

type Text = Indicator["criterion"];

/** The indicators of a table, with the cells that belong to each. */
export function indicatorsOf(
  grid: Grid,
  layout: Layout,
  entries: readonly Entry[],
  kindOfAll: Indicator["kind"],
): { indicators: Indicator[]; unsure: readonly Unsure[] } {
  const sharing = sharedWeights(grid, layout, entries);
  const sharedTexts = new Map<string, CellAddress>();
  const unsure: Unsure[] = [];
  const indicators = entries.map((entry): Indicator => {
    const { names, first, last } = entry;
    const own = names[names.length - 1];
    const path = names.map(({ name }) => name);
    const isShared = sharing.has(entry);
    const { weight, isFromLabel } = weightOf(grid, layout, entry, isShared);
    const score = layout.score === null ? null : pointsIn(grid, layout.score, entry);
    const criterion = textIn(grid, layout.columns.criterion, entry);
    const kind = kindOf(path, wordsOf(grid, layout, entry));
    if (criterion && criterion.address.row < first) sharedTexts.set(formatCell(criterion.address), criterion.address);
    return {
      cell: own?.cell ?? { row: first, column: layout.left },
      rows: { first, last },
      path,
      kind: kind === "scored" ? kindOfAll : kind,
      weight,
      weightFrom: isShared ? "shared" : isFromLabel ? "label" : "cell",
      score,
      reviewScore: layout.reviewScore === null ? null : pointsIn(grid, layout.reviewScore, entry),
      criterion,
      explanation: textIn(grid, layout.columns.explanation, entry),
    };
  });
  const scores = entries.flatMap((entry) => furtherScores(grid, layout, entry));
  if (scores.length > 0) unsure.push({ role: "score", code: "several-scores", cells: scores });
  const cells = [...sharedTexts.values()];
  if (cells.length > 0) unsure.push({ role: "criterion", code: "shared", cells });
  return { indicators, unsure };
}

/** Indicators whose weight is one merged cell over several of them. */
function sharedWeights(grid: Grid, { weight }: Layout, entries: readonly Entry[]): ReadonlySet<Entry> {
  if (weight === null) return new Set();
  const headOf = ({ first }: Entry): number => grid.head(first, weight).row;
  return new Set(
    entries.filter((entry, index) => {
      const [before, after] = [entries[index - 1], entries[index + 1]];
      return [before, after].some((other) => other && headOf(other) === headOf(entry));
    }),
  );
}

function weightOf(
  grid: Grid,
  { weight: column }: Layout,
  entry: Entry,
  isShared: boolean,
): { weight: PointsCell | null; isFromLabel: boolean } {
  const weight = column === null ? null : pointsIn(grid, column, entry);
  const own = entry.names[entry.names.length - 1];
  const isBlank = !weight || weight.content.type === "blank";
  const isNamedHere = own && own.cell.row === entry.first;
  if (!isBlank || isShared || !own?.weight || !isNamedHere) return { weight, isFromLabel: false };
  return { weight: { address: own.cell, content: { type: "number", points: own.weight } }, isFromLabel: true };
}

/** The cells of a column that begin in an indicator's rows. */
function cellsIn(grid: Grid, column: number, { first, last }: Entry): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = first; row <= last; row++) if (!grid.isCovered(row, column)) cells.push({ row, column });
  return cells;
}

/** The first number of a column in an indicator's rows; null when the cell belongs to an indicator above. */
function pointsIn(grid: Grid, column: number, entry: Entry): PointsCell | null {
  const cells = cellsIn(grid, column, entry);
  const filled = cells.find(({ row }) => !grid.isBlank(row, column)) ?? cells[0];
  return filled ? pointsAt(grid, filled) : null;
}

/** The scores of an indicator's further rows, which its one score leaves out. */
function furtherScores(grid: Grid, { score }: Layout, entry: Entry): CellAddress[] {
  if (score === null || entry.first === entry.last) return [];
  return cellsIn(grid, score, entry)
    .filter((cell) => holdsNumber(grid.at(cell)))
    .slice(1);
}

/** The texts of an indicator: cells side by side are joined by a tab, rows by a line break. */
function textIn(grid: Grid, columns: readonly number[] = [], { first, last }: Entry): Text {
  const seen = new Set<string>();
  const lines: string[] = [];
  let address: CellAddress | null = null;
  for (let row = first; row <= last; row++) {
    const texts: string[] = [];
    for (const column of columns) {
      const head = grid.head(row, column);
      const text = grid.textAt(head);
      if (text.trim() === "" || seen.has(formatCell(head))) continue;
      seen.add(formatCell(head));
      address = address ?? head;
      texts.push(text);
    }
    if (texts.length > 0) lines.push(texts.join("\t"));
  }
  return address && { address, text: lines.join("\n") };
}

/** What an indicator's cells say in words where numbers belong. */
function wordsOf(grid: Grid, { weight, score, columns }: Layout, entry: Entry): string[] {
  return [weight, score, ...(columns.actual ?? []), ...(columns.remark ?? [])]
    .flatMap((column) => (column === null ? [] : cellsIn(grid, column, entry)))
    .map(({ row, column }) => grid.word(row, column));
}
