/// <reference types="office-js" />
import { type SheetChange } from "../port";
import { type OwnChanges } from "./own-changes";
import { firstAreaOf } from "./areas";
import { isSetSupported } from "./request";

/** What a watcher needs of the host. */
export interface Watched {
  readonly own: OwnChanges;
  /** The name of a sheet; null where there is none any more. */
  readonly nameOf: (worksheetId: string) => Promise<string | null>;
  readonly onProtection: (worksheetId: string, isProtected: boolean) => void;
  readonly tell: (change: SheetChange) => void;
}

interface Removable {
  remove(): void;
}

/** Edits of cells. All other changes that Excel tells of move cells, or whole rows and columns. */
const EDITED = "RangeEdited";

/** Asks for the events of all sheets, those to come too, in a batch that its caller sends. */
export function askEvents(worksheets: Excel.WorksheetCollection, watched: Watched): Removable[] {
  const { own, nameOf, onProtection, tell } = watched;
  const told = async (worksheetId: string, type: "structure" | "cells" | "calculated"): Promise<void> => {
    const sheet = await nameOf(worksheetId);
    if (sheet !== null) tell({ sheet, type });
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (own.isOwnEdit(event.triggerSource)) return;
    await told(event.worksheetId, event.changeType === EDITED ? "cells" : "structure");
  };
  const sorted = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (!own.mayBeEcho()) await told(worksheetId, "structure");
  };
  const calculated = async ({ worksheetId }: Excel.WorksheetCalculatedEventArgs): Promise<void> => {
    if (!own.mayBeEcho()) await told(worksheetId, "calculated");
  };
  const activated = async ({ worksheetId }: Excel.WorksheetActivatedEventArgs): Promise<void> => {
    const sheet = await nameOf(worksheetId);
    if (sheet !== null && !own.isOwnActivation(sheet)) tell({ sheet, type: "activated" });
  };
  const selected = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const [sheet, range] = [await nameOf(worksheetId), firstAreaOf(address)];
    if (sheet !== null && range && !own.isOwnSelection(sheet, address)) tell({ sheet, type: "selected", range });
  };
  const protectedOrNot = ({ worksheetId, isProtected }: Excel.WorksheetProtectionChangedEventArgs): Promise<void> => {
    onProtection(worksheetId, isProtected);
    return Promise.resolve();
  };
  return [
    worksheets.onChanged.add(changed),
    worksheets.onRowSorted.add(sorted),
    worksheets.onCalculated.add(calculated),
    worksheets.onActivated.add(activated),
    worksheets.onSelectionChanged.add(selected),
    ...(isSetSupported("1.14") ? [worksheets.onProtectionChanged.add(protectedOrNot)] : []),
  ];
}
