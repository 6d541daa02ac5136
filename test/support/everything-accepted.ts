import type { SheetReview } from "../../src/core/review";
import { acceptanceOf } from "../../src/core/state/acceptances";
import type { Acceptance } from "../../src/core/state/stored-state";

/** An acceptance for each finding of a sheet. */
export function everythingAccepted({ sheet, tables }: SheetReview): Acceptance[] {
  return tables.flatMap((table) =>
    table.findings.map((finding) => acceptanceOf(finding, table, { sheet, scope: "finding", reason: "已核实" })),
  );
}
