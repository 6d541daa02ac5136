import type { Input } from "../criteria/reading";
import { WORKING_PAPER } from "../table/vocabulary/sheet-words";
import type { TargetTable } from "../targets/rows";
import { type AskedRow, askedRows } from "./asked-rows";
import { POINT_WORDS } from "./columns";
import { isWritten, type Paper, type PaperRow, type Written } from "./earlier";

/** An indicator of the paper to come: its key, and one row an input with what was written there before. */
export interface KeyedRow {
  readonly asked: AskedRow;
  /** "K7" */
  readonly key: string;
  /** The names from the topmost level down, in one text. */
  readonly path: string;
  readonly points: readonly KeyedPoint[];
}

export interface KeyedPoint {
  /** "K7.2" */
  readonly key: string;
  /** Null where nothing is asked: the score rests on target and result. */
  readonly input: Input | null;
  readonly label: string;
  /** Its row in the present paper. */
  readonly kept: PaperRow | null;
  /** What is to stand on its row: what was kept, and what is offered where nothing was. */
  readonly written: Written;
}

/** The rows of a paper to come, and what of the present one has no place in it any more. */
export interface Keyed {
  readonly rows: readonly KeyedRow[];
  /** Rows on which somebody has written something and whose point is gone. */
  readonly lost: readonly PaperRow[];
}

/**
 * The rows of the paper of a sheet's tables, with what its present paper has. Every indicator and every input gets its
 * key: the one that it has in the present paper, else one that was never given. An indicator is known by the key in its
 * score's formula, else by its names; a point by its words.
 */
export function keyedRows(tables: readonly TargetTable[], present: Paper | null): Keyed {
  const asked = tables.flatMap(askedRows);
  const before = new Map<string, PaperRow[]>();
  const keysOf = new Map<string, string[]>();
  for (const row of present?.rows ?? []) {
    const key = row.key.replace(/\..*/, "");
    listIn(before, key).push(row);
    listIn(keysOf, row.path).push(key);
  }
  const free = new Set(before.keys());
  const paths = asked.map(({ indicator }) => indicator.path.join(SEPARATOR));
  const keys: (string | null)[] = asked.map(({ indicator }) =>
    taken(free, keyInFormula(indicator.score?.formula ?? "")),
  );
  paths.forEach((path, index) => {
    keys[index] = keys[index] ?? taken(free, keysOf.get(path)?.find((key) => free.has(key)) ?? "");
  });
  let next = Math.max(0, ...[...before.keys()].map((key) => Number(key.slice(1)))) + 1;
  const rows = asked.map((row, index): KeyedRow => {
    const key = keys[index] ?? `K${next++}`;
    return { asked: row, key, path: paths[index] ?? "", points: pointsOf(row, key, before.get(key) ?? []) };
  });
  const kept = new Set(rows.flatMap(({ points }) => points.map((point) => point.kept)));
  const lost = (present?.rows ?? []).filter((row) => !kept.has(row) && isWritten(row));
  return { rows, lost };
}

const SEPARATOR = " / ";

function listIn<Item>(lists: Map<string, Item[]>, name: string): Item[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function taken(free: Set<string>, key: string): string | null {
  return free.delete(key) ? key : null;
}

/** The key in a score's formula that looks into the paper; "" for any other formula. */
export function keyInFormula(formula: string): string {
  return formula.includes(WORKING_PAPER) ? (/"(K\d+)"/.exec(formula)?.[1] ?? "") : "";
}

function pointsOf({ basis }: AskedRow, key: string, before: readonly PaperRow[]): KeyedPoint[] {
  const free = new Set(before);
  const inputs: readonly (Input | null)[] = basis.type === "target" ? [null] : basis.inputs;
  const labels = inputs.map((input) => (input ? input.label || POINT_WORDS.ownFigure : POINT_WORDS.byTarget));
  const kept = labels.map((label) => {
    const row = [...free].find(({ point }) => point === label) ?? null;
    if (row) free.delete(row);
    return row;
  });
  let next = Math.max(0, ...before.map((row) => Number(row.key.replace(/.*\./, "")))) + 1;
  return inputs.map((input, index) => ({
    key: kept[index]?.key ?? `${key}.${next++}`,
    input,
    label: labels[index] ?? "",
    kept: kept[index] ?? null,
    written: kept[index] ?? NOTHING_WRITTEN,
  }));
}

const NOTHING_WRITTEN: Written = { answer: { type: "empty" }, reason: "", evidence: "" };
