import { readFileSync } from "node:fs";
import path from "node:path";
import { at, list } from "../../support/json";

/** What a person sees in one table; rows count from 1, as on the sheet. */
export interface TableLabel {
  readonly kind: string;
  readonly header: readonly number[];
  /** "level1=A weight=B …" */
  readonly columns: string;
  /** The text of the table is damaged so badly that only its header and names can be told, and doubt is the answer. */
  readonly garbled: boolean;
  /** The first row of each indicator. */
  readonly rows: readonly number[];
  /** The indicators' weights together, bonus rows and alternatives left out. */
  readonly weight: number;
  readonly total: unknown;
  readonly subtotals: readonly number[];
  /** How many indicators are of another kind than `scored`. */
  readonly kinds: unknown;
}

/** Labels made by hand, by the tables' ids; of the tables themselves nothing is here. */
export function corpusLabels(): ReadonlyMap<string, readonly TableLabel[]> {
  const parsed: unknown = JSON.parse(readFileSync(path.join(__dirname, "corpus-labels.json"), "utf8"));
  if (typeof parsed !== "object" || parsed === null) throw new Error("no labels");
  return new Map(Object.entries(parsed).map(([id, label]) => [id, list(at(label, "tables")).map(labelFrom)]));
}

function labelFrom(label: unknown): TableLabel {
  const garbled = at(label, "garbled") !== undefined;
  return {
    kind: garbled ? "indicators" : String(at(label, "kind")),
    header: rowsIn(at(label, "header")),
    columns: String(at(label, "columns")),
    garbled,
    rows: garbled ? [] : rowsIn(at(label, "rows")),
    weight: Number(at(label, "weight")),
    total: at(label, "total"),
    subtotals: garbled ? [] : list(at(label, "subtotals")).map(Number),
    kinds: at(label, "kinds"),
  };
}

/** "2-4,7" is 2, 3, 4 and 7. */
function rowsIn(text: unknown): number[] {
  if (typeof text !== "string" || text === "") return [];
  return text.split(",").flatMap((piece) => {
    const [first = 0, last = first] = piece.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
