import { type Workbook } from "./model/workbook";

/** What is to go wrong with one request. */
export interface Fault {
  /** The whole request fails with this code, nothing of it is carried out. */
  readonly code?: string;
  /** The first use of this member fails with the code; what the batch did before stays done. */
  readonly member?: string;
  /** Milliseconds before it is carried out. */
  readonly delay?: number;
  /** It isn't carried out before. */
  readonly until?: Promise<unknown>;
  /** "reply": carried out, but the answer never comes. "request": it never arrives. */
  readonly lost?: "reply" | "request";
  /** Somebody changes the workbook just before it is carried out. */
  readonly before?: (workbook: Workbook) => void;
}

/**
 * Faults to be injected into a workbench's host, for tests. Requests are counted from the next one on, which is 1;
 * clean-up, event registration and start-up neither count nor fail.
 */
export class Faults {
  /** Every request fails as if somebody were typing into a cell. */
  isEditingCell = false;
  private readonly planned = new Map<number, Fault>();
  private count = 0;

  /** Plans what happens to the n-th request from now on. */
  plan(nth: number, fault: Fault): void {
    this.planned.set(this.count + nth, fault);
  }

  /** Forgets what was planned. */
  clear(): void {
    this.planned.clear();
    this.isEditingCell = false;
  }

  /** The host calls it for each request that counts. */
  next(): Fault {
    this.count += 1;
    const fault = this.planned.get(this.count) ?? {};
    this.planned.delete(this.count);
    return fault;
  }
}
