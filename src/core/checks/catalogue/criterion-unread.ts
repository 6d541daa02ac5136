import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { scoredRows } from "../rows";

type Data = {
  /** Criteria of which nothing with points was understood, and of which only a part was. */
  readonly none: Rational;
  readonly partial: Rational;
};

/** What isn't analysed is said: the criteria that weren't understood, or only in part. */
export default defineCheck<"criterion-unread", Data>({
  id: "criterion-unread",
  severity: "info",
  needs: ["criterion"],
  *find(checked) {
    const unread = scoredRows(checked).filter(
      ({ weight, reading }) => weight && (reading?.status === "none" || reading?.status === "partial"),
    );
    if (unread.length === 0) return;
    const none = unread.filter(({ reading }) => reading?.status === "none").length;
    yield {
      cells: verticalRuns(unread.flatMap(({ indicator }) => indicator.criterion?.address ?? [])),
      data: { none: Rational.of(none), partial: Rational.of(unread.length - none) },
    };
  },
});
