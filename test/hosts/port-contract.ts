import type { Host } from "../../src/hosts/port";
import { describeAllOrNothing } from "./contract/all-or-nothing";
import { describeMarks } from "./contract/marks";
import { describeReading } from "./contract/reading";
import { OTHERS, type SampleWorkbook, SCORES } from "./contract/sample";
import { describeSheets } from "./contract/sheets";
import { describeStoredState } from "./contract/stored-state";
import { describeWriting } from "./contract/writing";

/** What every host of the port does, whatever it stands on. `open` makes a workbook of these sheets and opens it. */
export function describeHost(name: string, open: (workbook: SampleWorkbook) => Promise<Host>): void {
  const openSample = (): Promise<Host> => open([SCORES, ...OTHERS]);
  describeReading(name, openSample);
  describeWriting(name, openSample);
  describeMarks(name, openSample);
  describeAllOrNothing(name, openSample);
  describeSheets(name, openSample);
  describeStoredState(name, openSample);
}
