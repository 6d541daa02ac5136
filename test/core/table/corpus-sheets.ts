import { readFileSync } from "node:fs";
import path from "node:path";
import { type Cell, EMPTY_CELL } from "../../../src/core/sheet/cell";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOf, snapshotOf } from "../../support/grid";
import { at, list } from "../../support/json";

/** The grids of real tables, each made into a sheet: numbers where a person would have typed numbers. */
export function corpusSheets(folder: string): ReadonlyMap<string, SheetSnapshot> {
  const parsed: unknown = JSON.parse(readFileSync(path.join(folder, "corpus", "tables.json"), "utf8"));
  return new Map(
    list(parsed).map((table) => {
      const rows = list(at(table, "grid")).map((row) => list(row).map((text) => cellFrom(String(text))));
      return [String(at(table, "id")), snapshotOf(rows, {}, list(at(table, "merges")).map(areaFrom))];
    }),
  );
}

function cellFrom(text: string): Cell {
  if (text === "" || /^-?\d+(?:\.\d+)?%?$/.test(text)) return cellOf(text);
  return { ...EMPTY_CELL, value: { type: "text", text }, text };
}

function areaFrom(area: unknown): { top: number; left: number; bottom: number; right: number } {
  const [top = 0, left = 0, bottom = 0, right = 0] = list(area).map(Number);
  return { top, left, bottom, right };
}
