import { type CellAddress } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { hostErrorFrom } from "../failure";
import { type PlacedMark } from "../read/marks";
import { type Changes, type SheetChanges } from "./changes";
import { type Written } from "./carry-out";
import { conflictsOf } from "./conflicts";
import { cornerOf, type Known } from "./order";
import { type SheetWritten } from "./sheet-writer";

type Failure = NonNullable<Written["failure"]>;

/** What was known before anything was written. */
interface Before {
  readonly known: Known;
  readonly marks: ReadonlyMap<string, readonly PlacedMark[]>;
}

/** What became of each sheet, with what was to become of it. */
export function paired({ sheets }: Written, changes: Changes): (readonly [SheetWritten, SheetChanges])[] {
  return sheets.flatMap((sheet, i) => {
    const change = changes.sheets[i];
    return change ? [[sheet, change] as const] : [];
  });
}

/** What has kept changes from being written as planned; null when all is well. */
export function obstacleIn(written: Written, changes: Changes, before: Before): HostError | null {
  const { failure, state } = written;
  if (failure) {
    const at = changes.sheets.find(({ sheet }) => sheet === failure.sheet);
    return conflictBehind(failure, at) ?? hostErrorFrom(failure.error, failure.sheet ?? undefined);
  }
  for (const [sheet, change] of paired(written, changes)) {
    const obstacle = obstacleOn(sheet, change, before);
    if (obstacle) return obstacle;
  }
  const isStateOther = state?.order.type === "set" && state.text !== state.order.before;
  return isStateOther ? new HostError("changed-since-read") : null;
}

function obstacleOn(written: SheetWritten, changes: SheetChanges, { known, marks }: Before): HostError | null {
  const { sheet, cells } = changes;
  const isKnownFiltered = known(sheet)?.isFiltered === true;
  if (written.image.isFiltered && !isKnownFiltered && cells.length > 0) {
    return new HostError("filtered", { sheet, cells: cells.map(({ cell }) => cell) });
  }
  const conflicts = conflictsOf(written, changes, marks.get(sheet) ?? []);
  return conflicts.length > 0 ? new HostError("changed-since-read", { sheet, cells: conflicts }) : null;
}

/** Failures that come from the sheet being otherwise than expected. */
function conflictBehind({ told: { code, location } }: Failure, changes: SheetChanges | undefined): HostError | null {
  if (!changes) return null;
  const { sheet, marksToRemove, notes, draft } = changes;
  const changed = (cells: readonly CellAddress[]): HostError => new HostError("changed-since-read", { sheet, cells });
  if (code === "ItemNotFound" && /ConditionalFormat/i.test(location)) return changed(marksToRemove.map(cornerOf));
  if (notes.length > 0 && /^Note/i.test(location)) return changed(notes.map(({ cell }) => cell));
  if (code === "ItemAlreadyExists" && draft) return changed([{ row: 0, column: 0 }]);
  return null;
}
