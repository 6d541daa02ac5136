import type { DataValue } from "../../core/checks/check";
import { Rational } from "../../core/exact";
import { type CellAddress, formatCell } from "../../core/sheet/address";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value as JSON knows it: at most 4 decimals, for output only. */
export const number = (value: Rational): number => value.round(4).toNumber();

export const numberOrNull = (value: Rational | null): number | null => (value ? number(value) : null);

export const cellOrNull = (cell: { readonly address: CellAddress } | null): string | null =>
  cell ? formatCell(cell.address) : null;

/** A message's data, its exact numbers rounded. */
export function data(value: DataValue): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Rational) return number(value);
  if (isList(value)) return value.map(data);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, data(part)]));
}

// Array.isArray doesn't narrow read-only arrays.
function isList(value: DataValue): value is readonly DataValue[] {
  return Array.isArray(value);
}
