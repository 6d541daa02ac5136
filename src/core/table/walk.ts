import { Rational } from "../exact";
import type { BodyRow, ContentRow, Name, SumRow } from "./body-row";
import type { Grid } from "./grid";
import { kindOfName } from "./kinds";
import type { Layout } from "./layout";
import { ownPoints } from "./points";
import type { Sections } from "./sections";

/** An indicator while its rows are still being gathered. */
export interface Entry {
  /** From the topmost level down to its own. */
  readonly names: readonly Name[];
  readonly first: number;
  last: number;
}

export interface Sum extends SumRow {
  /** How many indicators stand above it. */
  readonly after: number;
}

export interface Walked {
  readonly entries: readonly Entry[];
  readonly sums: readonly Sum[];
  /** Parents with a row of their own: the row whose weight is theirs. */
  readonly parentRows: ReadonlyMap<Name, number>;
  /** The names that head others in the same column, with how many of them stand above. */
  readonly sections: ReadonlyMap<Name, number>;
}

/** Goes through the rows of a body once, keeping the names that hold for each of them. */
export function walk(grid: Grid, layout: Layout, rows: readonly BodyRow[], { sections, ends }: Sections): Walked {
  const entries: Entry[] = [];
  const sums: Sum[] = [];
  const parentRows = new Map<Name, number>();
  const headings = new Map<Name, number>();
  let above: readonly Name[] = [];
  let current: readonly (Name | null)[] = layout.levels.map(() => null);
  const lastPoints = lastRowWithPoints(rows);
  let isClosed = false;
  let [weights, scores] = [Rational.zero, Rational.zero];
  rows.forEach((row, index) => {
    if (row.kind !== "content") {
      sums.push({ ...row, after: entries.length });
      isClosed = isClosed || (row.kind === "total" && entries.length > 0);
      return;
    }
    // What follows the last points after a gap is another table, or a note.
    isClosed = isClosed || (entries.length > 0 && index > lastPoints && lastPoints >= 0 && row.isApart);
    const depth = sections.get(row);
    const [heading] = row.names;
    if (heading && depth !== undefined) {
      above = [...above.slice(0, depth), heading];
      headings.set(heading, depth);
      if (row.hasWeight) parentRows.set(heading, row.row);
      current = current.map(() => null);
      return;
    }
    above = above.slice(0, ends.get(row));
    // In a form without any points all rows are still to be filled in.
    const isVoid = row.isVoid && lastPoints >= 0;
    current = entered(current, row.names);
    if (isVoid) return;
    const lowest = row.names[row.names.length - 1];
    if (headsItems(row, rows[index + 1])) return;
    if (lowest && isParentRow(row, lowest, rows[index + 1], layout)) {
      if (row.hasWeight) parentRows.set(lowest, row.row);
      return;
    }
    const path = [...above, ...current].flatMap((name) => name ?? []);
    const [weight, score] = [layout.weight, layout.score].map((column) => ownPoints(grid, row.row, column));
    const isSum = weight?.equals(weights) === true;
    const isScoreSum = score?.equals(scores) === true;
    const isNamedTotal = isSum && isScoreSum && isLoneName(row, weights, entries.length, rows[index + 1]);
    if (isNamedTotal || (isSum && isUnnamedTotal(grid, layout, row, entries.length))) {
      const nowhere = { column: layout.left, label: "", level: -1 };
      sums.push({ kind: "total", row: row.row, ...nowhere, after: entries.length });
      isClosed = true;
    } else if (beginsIndicator(row, path, layout, isClosed)) {
      entries.push({ names: path, first: row.row, last: row.row });
      weights = weight ? weights.plus(weight) : weights;
      scores = score ? scores.plus(score) : scores;
    } else {
      const before = entries[entries.length - 1];
      if (before && !isClosed && row.names.length === 0) before.last = row.row;
    }
  });
  const used = new Set(entries.flatMap(({ names }) => names));
  return { entries, sums, parentRows, sections: new Map([...headings].filter(([name]) => used.has(name))) };
}

/** How a parent is named that goes on on the next page. */
const CONTINUED = /\s*[（(]?(?:接上页|续上?表?)[)）]?$/;

/** A name replaces its level's and ends all below; a parent repeated in the next row goes on. */
function entered(current: readonly (Name | null)[], names: readonly Name[]): readonly (Name | null)[] {
  const result = [...current];
  const lowestLevel = current.length - 1;
  for (const name of names) {
    const before = result[name.level];
    if (name.level < lowestLevel && before?.name === name.name.replace(CONTINUED, "")) continue;
    result.fill(null, name.level);
    result[name.level] = name;
  }
  return result;
}

function lastRowWithPoints(rows: readonly BodyRow[]): number {
  let last = -1;
  rows.forEach((row, index) => {
    if (row.kind === "content" && (row.hasWeight || row.hasScore)) last = index;
  });
  return last;
}

/** A name for a sum of fewer rows may be an indicator like them. */
const FEWEST_SUMMED = 3;
/** The half of the full marks: the last name has the other half. */
const HALF = Rational.of(50);

/** Nothing but numbers, below several indicators and outside of their merged names. */
function isUnnamedTotal(grid: Grid, { levels }: Layout, row: ContentRow, above: number): boolean {
  if (above < 2 || row.names.length > 0 || row.hasText) return false;
  return levels.every((column) => !grid.isCovered(row.row, column));
}

/** A single name on the topmost level, without any text, that ends the table below several indicators. */
function isLoneName({ names, hasText }: ContentRow, sum: Rational, above: number, next: BodyRow | undefined): boolean {
  const [name, another] = names;
  if (sum.equals(HALF)) return false;
  return above >= FEWEST_SUMMED && !next && !hasText && name?.level === 0 && another === undefined;
}

/** A row that names only a parent, with the rows below going on under it. */
function isParentRow(row: ContentRow, lowest: Name, next: BodyRow | undefined, { levels }: Layout): boolean {
  if (lowest.level === levels.length - 1) return false;
  const below = next?.kind === "content" ? next.names[0] : undefined;
  return below !== undefined && below.level > lowest.level;
}

const ITEM = /^\s*(?:[①-⑳]|[(（]\d+[)）]|\d+[)）])/;

/** A name without anything of its own above numbered items that have weights: "9. 缝合" above "① 持针", "② 进针". */
function headsItems(row: ContentRow, next: BodyRow | undefined): boolean {
  if (row.hasWeight || row.hasScore || row.hasText || next?.kind !== "content" || !next.hasWeight) return false;
  const [own, below] = [lowestName(row), lowestName(next)];
  return own !== "" && !ITEM.test(own) && ITEM.test(below);
}

const lowestName = ({ names }: ContentRow): string => names[names.length - 1]?.name ?? "";

const isMore = (path: readonly Name[]): boolean => path.some(({ name }) => kindOfName(name) !== "scored");

function beginsIndicator(row: ContentRow, path: readonly Name[], { levels }: Layout, isClosed: boolean): boolean {
  if (path.length === 0) return false;
  if (isClosed) return row.names.length > 0 && (row.hasWeight || row.hasScore || (row.hasText && isMore(path)));
  if (row.names.some(({ level }) => level === levels.length - 1)) return true;
  return row.hasWeight || (row.names.length > 0 && (row.hasScore || row.hasText));
}
