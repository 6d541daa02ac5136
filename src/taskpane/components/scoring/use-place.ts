import { useEffect, useRef, useState } from "react";
import type { RangeAddress } from "../../../core/sheet/address";
import type { KeyedRow } from "../../../core/working-paper/keyed";

/** Which row is in hand: the one that was gone to or selected in Excel last. */
export function usePlace(
  rows: readonly KeyedRow[],
  selected: RangeAddress | null,
): { readonly place: number; readonly goTo: (place: number) => void } {
  const [key, setKey] = useState<string | null>(null);
  const seen = useRef<RangeAddress | null>(null);
  useEffect(() => {
    if (rows.length === 0 || selected === seen.current) return;
    seen.current = selected;
    const row = selected && rows.find((one) => isOn(one, selected.top));
    if (row) setKey(row.key);
  }, [rows, selected]);
  return {
    place: Math.max(
      0,
      rows.findIndex((row) => row.key === key),
    ),
    goTo: (place) => {
      setKey(rows[place]?.key ?? null);
    },
  };
}

function isOn({ asked: { indicator } }: KeyedRow, row: number): boolean {
  return indicator.rows.first <= row && row <= indicator.rows.last;
}
