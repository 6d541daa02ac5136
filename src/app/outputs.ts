import type { EditPlan, SheetEdits } from "../core/edits/operations";
import { deductionsOf } from "../core/outputs/deductions";
import { draftOf, type OutputTable } from "../core/outputs/draft";
import { findingsListOf } from "../core/outputs/findings";
import { type ConcludedTotal, opinionOf } from "../core/outputs/opinion";
import { isOutput, presentDraft } from "../core/outputs/present";
import { NO_REMARKS, remarksIn } from "../core/outputs/remarks";
import { summaryOf } from "../core/outputs/summary";
import type { OutputName, OutputWords } from "../core/outputs/words";
import { mainTable, type SheetReview, type SkipCode } from "../core/review";
import type { TableReview } from "../core/checks/findings";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import type { ProfileChoice } from "../core/state/profile-choice";
import { type Host, type SheetTarget } from "../hosts/port";
import { COMPANIONS, readUnlessTooLarge, reviewAsKept } from "./review";

export interface OutputRequest {
  readonly outputs: readonly OutputName[];
  readonly words: OutputWords;
  /** Which of the totals the conclusion speaks of. */
  readonly total: ConcludedTotal;
}

/** What became of a request for outputs. */
export type MadeOutputs =
  | { readonly type: "made"; readonly sheets: readonly string[]; readonly plan: EditPlan }
  | { readonly type: "skipped"; readonly sheet: string; readonly code: SkipCode }
  /** A sheet of that name is there already and isn't ours. */
  | { readonly type: "name-taken"; readonly sheet: string };

/**
 * Makes output sheets of a sheet's largest table, or makes them again: remarks that people have written into them stay.
 * Only sheets that are ours are ever replaced. Rejects with the host's errors.
 */
export async function makeOutputs(
  host: Host,
  target: SheetTarget,
  profile: ProfileChoice,
  request: OutputRequest,
): Promise<MadeOutputs> {
  const names = request.outputs.map((output) => request.words.names[output]);
  const { sheet, read } = await readUnlessTooLarge(host, target, { companions: [...names, ...COMPANIONS] });
  if (!read) return { type: "skipped", sheet, code: "too-large" };
  const review = reviewAsKept(read, profile);
  const table = mainTable(review.tables);
  if (!table) return { type: "skipped", sheet, code: review.skipped ?? "no-indicator-table" };
  const edits = request.outputs.map((output) =>
    editsFor(output, { snapshot: read.sheet, table, checksOff: review.checksOff }, read.companions, request),
  );
  const taken = edits.find((edit) => edit.type === "name-taken");
  if (taken) return taken;
  const plan = { sheets: edits.flatMap((edit) => (edit.type === "edits" ? [edit.edits] : [])) };
  await host.apply(plan);
  return { type: "made", sheets: names, plan };
}

/** What outputs are made of. */
interface Source extends Pick<SheetReview, "checksOff"> {
  readonly snapshot: SheetSnapshot;
  readonly table: TableReview;
}

type Edits = { readonly type: "edits"; readonly edits: SheetEdits } | Extract<MadeOutputs, { type: "name-taken" }>;

function editsFor(
  output: OutputName,
  source: Source,
  companions: readonly SheetSnapshot[],
  request: OutputRequest,
): Edits {
  const sheet = request.words.names[output];
  const table = tableOf(output, source, request);
  const present = companions.find(({ name }) => name === sheet);
  if (present && !isOutput(present, table.columns)) return { type: "name-taken", sheet };
  const after = draftOf(table, present ? remarksIn(present, table.columns) : NO_REMARKS);
  const before = present ? presentDraft(present, after) : null;
  return { type: "edits", edits: { sheet, operations: [{ type: "sheet", before, after }] } };
}

function tableOf(
  output: OutputName,
  { snapshot, table: review, checksOff }: Source,
  { words, total }: OutputRequest,
): OutputTable {
  switch (output) {
    case "summary":
      return summaryOf(snapshot.name, review, words);
    case "deductions":
      return deductionsOf(snapshot.name, review, snapshot, words);
    case "findings":
      return findingsListOf(snapshot.name, review, checksOff, words);
    case "opinion":
      return opinionOf(snapshot.name, review, words, total);
  }
}
