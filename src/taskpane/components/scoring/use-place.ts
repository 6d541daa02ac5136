import { useEffect, useRef, useState } from "react";
import type { SessionState } from "../../../app/session-state";
import type { RangeAddress } from "../../../core/sheet/address";
import type { KeyedRow } from "../../../core/working-paper/keyed";

/** Which row is in hand: the one that was gone to or selected in Excel last. */
export function usePlace(
  rows: readonly KeyedRow[],
  { selected: onSheet, selectedInPaper: inPaper }: Pick<SessionState, "selected" | "selectedInPaper">,
): { readonly place: number; readonly goTo: (place: number) => void } {
  const [key, setKey] = useState<string | null>(null);
  const seen = useRef<RangeAddress | null>(null);
  const selected = inPaper ?? onSheet;
  useEffect(() => {
    if (rows.length === 0 || selected === seen.current) return;
    seen.current = selected;
    const row = selected && rows.find((one) => (inPaper ? isOnPaper : isOn)(one, selected.top));
    if (row) setKey(row.key);
  }, [rows, selected, inPaper]);
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

function isOnPaper({ points }: KeyedRow, row: number): boolean {
  return points.some(({ kept }) => kept?.row === row);
}
