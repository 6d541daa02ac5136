import { rangeOf } from "../../sheet/address";
import { type BandFault, bandFaults } from "../band-faults";
import { defineCheck } from "../check";

/** Bands that claim the same values twice. */
export default defineCheck<"band-overlap", BandFault>({
  id: "band-overlap",
  severity: "warning",
  needs: ["criterion"],
  *find(checked) {
    for (const { cell, fault } of bandFaults(checked, "band-overlap")) yield { cells: [rangeOf(cell)], data: fault };
  },
});
