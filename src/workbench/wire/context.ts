import { type Workbook } from "../model/workbook";
import { type Events } from "./events";
import { type References } from "./references";

/** What the classes of the object model work on. */
export interface WireContext {
  readonly workbook: Workbook;
  readonly references: References;
  readonly events: Events;
  /** Recalculates before something is read, unless the batch has asked to wait with it. */
  settle(): void;
  /** `suspendApiCalculationUntilNextSync`: results stay as they are until the batch ends. */
  suspendCalculation(): void;
  /** Opens a file as a workbook of its own, in front of the person. */
  createWorkbook(bytes: Uint8Array): void;
}
