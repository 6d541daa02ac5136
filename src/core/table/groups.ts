import type { Name } from "./body-row";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { pointsAt } from "./points";
import type { Group, PointsCell } from "./table";
import type { Entry, Walked } from "./walk";

interface Draft {
  readonly name: Name;
  readonly names: readonly Name[];
  last: number;
  readonly indicators: number[];
  readonly children: number[];
}

/** The parents of all indicators, each before its children. */
export function groupsOf(grid: Grid, layout: Layout, { entries, parentRows, sections }: Walked): Group[] {
  const drafts: Draft[] = [];
  const positions = new Map<Name, number>();
  entries.forEach((entry, indicator) => {
    const parents = entry.names.slice(0, -1);
    parents.forEach((name, depth) => {
      const known = positions.get(name);
      const position = known ?? drafts.length;
      if (known === undefined) {
        positions.set(name, position);
        drafts.push({ name, names: entry.names.slice(0, depth + 1), last: name.last, indicators: [], children: [] });
        const parent = parents[depth - 1];
        if (parent) drafts[positions.get(parent) ?? -1]?.children.push(position);
      }
      const draft = drafts[position];
      draft?.indicators.push(indicator);
      if (draft) draft.last = Math.max(draft.last, lastRow(entry));
    });
  });
  const shift = depthOf(sections) + 1;
  return drafts.map(({ name, names, last, indicators, children }) => ({
    cell: name.cell,
    level: (sections.get(name) ?? name.level + shift - 1) + 1,
    path: names.map((one) => one.name),
    weight: weightOf(grid, layout, name, parentRows.get(name), sections.has(name)),
    rows: { first: name.cell.row, last },
    indicators,
    children,
  }));
}

/** How many levels the rows make that head others. */
export function depthOf(sections: Walked["sections"]): number {
  return [...sections.values()].reduce((most, depth) => Math.max(most, depth + 1), 0);
}

const lastRow = ({ last }: Entry): number => last;

/** A parent's weight: in its own column, in a row of its own, or inside its name. */
function weightOf(
  grid: Grid,
  { levelWeights, weight }: Layout,
  name: Name,
  parentRow: number | undefined,
  isSection: boolean,
): PointsCell | null {
  const column = isSection ? null : (levelWeights[name.level] ?? null);
  const cells = [
    ...(column === null ? [] : [{ row: name.cell.row, column }]),
    ...(parentRow === undefined || weight === null ? [] : [{ row: parentRow, column: weight }]),
  ];
  const own = cells.filter(({ row, column }) => !grid.isCovered(row, column));
  const filled = own.find(({ row, column }) => !grid.isBlank(row, column));
  if (filled) return pointsAt(grid, filled);
  if (name.weight) return { address: name.cell, content: { type: "number", points: name.weight } };
  return own[0] ? { address: own[0], content: { type: "blank" } } : null;
}
