import { rangeOf } from "../../sheet/address";
import { type BandFault, bandFaults } from "../band-faults";
import { defineCheck } from "../check";

/** Bands that leave out values between them. */
export default defineCheck<"band-gap", BandFault>({
  id: "band-gap",
  severity: "warning",
  needs: ["criterion"],
  *find(checked) {
    for (const { cell, fault } of bandFaults(checked, "band-gap")) yield { cells: [rangeOf(cell)], data: fault };
  },
});
