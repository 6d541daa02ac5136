import { LAST_COLUMN, LAST_ROW, type RangeAddress } from "../../core/sheet/address";
import { mapReferences, type Reference } from "./formula";

/** Rows or columns put in before `at` (count above 0), or taken out from `at` on (count below 0). */
export interface Move {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where a row or column goes; null where it is taken out or pushed off the sheet. */
export function moveIndex({ axis, at, count }: Move, index: number): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  const moved = index + count;
  return moved > (axis === "row" ? LAST_ROW : LAST_COLUMN) ? null : moved;
}

/** Where a stretch goes: it grows by what is put in inside it, shrinks by what is taken out, null when nothing is left. */
function moveSpan(move: Move, first: number, last: number): readonly [number, number] | null {
  const { axis, at, count } = move;
  const end = axis === "row" ? LAST_ROW : LAST_COLUMN;
  if (count >= 0) {
    const from = first >= at ? first + count : first;
    return from > end ? null : [from, Math.min(last >= at ? last + count : last, end)];
  }
  const behind = at - count;
  const from = first < at ? first : first < behind ? at : first + count;
  const to = last < at ? last : last < behind ? at - 1 : last + count;
  return to < from ? null : [from, to];
}

export function moveRange(move: Move, range: RangeAddress): RangeAddress | null {
  const isWhole =
    move.axis === "row"
      ? range.top === 0 && range.bottom === LAST_ROW
      : range.left === 0 && range.right === LAST_COLUMN;
  if (isWhole) return range;
  if (move.axis === "row") {
    const span = moveSpan(move, range.top, range.bottom);
    return span && { ...range, top: span[0], bottom: span[1] };
  }
  const span = moveSpan(move, range.left, range.right);
  return span && { ...range, left: span[0], right: span[1] };
}

/** A formula after a move on the sheets for which `concerns` holds of a reference's prefix (null: its own sheet). */
export function moveFormula(formula: string, move: Move, concerns: (sheet: string | null) => boolean): string {
  return mapReferences(formula, (reference) =>
    concerns(reference.sheet) ? moveReference(move, reference) : reference,
  );
}

function moveReference(move: Move, reference: Reference): Reference | null {
  const { from } = reference;
  const to = reference.to ?? from;
  const [first, last] = [from[move.axis], to[move.axis]];
  if (first === null || last === null) return reference;
  const span = moveSpan(move, Math.min(first, last), Math.max(first, last));
  if (!span) return null;
  const [start, end] = first <= last ? span : [span[1], span[0]];
  return {
    ...reference,
    from: { ...from, [move.axis]: start },
    to: reference.to && { ...reference.to, [move.axis]: end },
  };
}
