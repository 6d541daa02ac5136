import { LAST_COLUMN, LAST_ROW, type RangeAddress } from "../../../core/sheet/address";
import { boundingRange, checkedRange, intersection, parseAddress } from "../address";
import { type WireContext } from "../context";
import { columnCount, MERGED_AREA_LIMIT, rowCount } from "../limits";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { type Arguments, type WireObject } from "../wire-object";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

type Related = (args: Arguments) => RangeAddress | null;

/** The methods of a range that give another one. */
export function relatedRanges(
  context: WireContext,
  reference: RangeReference,
): Record<string, (args: Arguments) => WireObject | null> {
  const { sheet } = reference;
  const own = (): RangeAddress => reference.first();
  const related: Record<string, Related> = {
    GetCell: (args) => rectangle(own().top + args.integer(0), own().left + args.integer(1), 1, 1),
    GetRow: (args) => rectangle(own().top + args.integer(0), own().left, 1, columnCount(own())),
    GetColumn: (args) => rectangle(own().top, own().left + args.integer(0), rowCount(own()), 1),
    GetLastCell: () => rectangle(own().bottom, own().right, 1, 1),
    GetLastRow: () => ({ ...own(), top: own().bottom }),
    GetLastColumn: () => ({ ...own(), left: own().right }),
    GetEntireRow: () => ({ ...own(), left: 0, right: LAST_COLUMN }),
    GetEntireColumn: () => ({ ...own(), top: 0, bottom: LAST_ROW }),
    GetOffsetRange: (args) => offset(own(), args.integer(0), args.integer(1), args.integer(0), args.integer(1)),
    GetResizedRange: (args) => offset(own(), 0, 0, args.integer(0), args.integer(1)),
    GetAbsoluteResizedRange: (args) => rectangle(own().top, own().left, args.integer(0), args.integer(1)),
    GetBoundingRect: (args) => boundingRange(own(), otherRange(reference, args)),
    GetIntersection: (args) => found(intersection(own(), otherRange(reference, args))),
    GetIntersectionOrNullObject: (args) => intersection(own(), otherRange(reference, args)),
    GetUsedRange: (args) => usedWithin(context, reference, args.flag(0)) ?? rectangle(own().top, own().left, 1, 1),
    GetUsedRangeOrNullObject: (args) => usedWithin(context, reference, args.flag(0)),
  };
  const opened = Object.entries(related).map(([name, relate]): [string, (args: Arguments) => WireObject | null] => [
    name,
    (args) => {
      const range = relate(args);
      return range && rangeObject(context, context.references.create(sheet, [checkedRange(range)]));
    },
  ]);
  return {
    ...Object.fromEntries(opened),
    GetMergedAreas: () => mergedAreas(context, reference) ?? notFound(),
    GetMergedAreasOrNullObject: () => mergedAreas(context, reference),
  };
}

/** Only areas whose top-left cell lies in the range are seen (OfficeDev/office-js#3611), and only so many. */
function mergedAreas(context: WireContext, reference: RangeReference): WireObject | null {
  const { top, left, bottom, right } = reference.first();
  const areas = reference.sheet.merges.filter(
    (merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right,
  );
  if (areas.length > MERGED_AREA_LIMIT) throw new WireError("GeneralException");
  if (areas.length === 0) return null;
  return rangeAreasObject(context, context.references.create(reference.sheet, areas, true));
}

function usedWithin(context: WireContext, reference: RangeReference, valuesOnly: boolean): RangeAddress | null {
  context.settle();
  return reference.sheet.grid.usedRange(valuesOnly, reference.first());
}

/** The other range of a method, given as an object or by its address. */
function otherRange({ sheet }: RangeReference, args: Arguments): RangeAddress {
  if (!args.isObject(0)) return parseAddress(args.text(0), sheet);
  const other = args.object(0).reference;
  return other?.sheet === sheet ? other.first() : args.wrong();
}

function rectangle(top: number, left: number, rows: number, columns: number): RangeAddress {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function offset(
  { top, left, bottom, right }: RangeAddress,
  ...by: readonly [number, number, number, number]
): RangeAddress {
  return { top: top + by[0], left: left + by[1], bottom: bottom + by[2], right: right + by[3] };
}

function found(range: RangeAddress | null): RangeAddress {
  return range ?? notFound();
}

function notFound(): never {
  throw new WireError("ItemNotFound");
}
