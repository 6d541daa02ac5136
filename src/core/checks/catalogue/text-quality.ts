import { type CellAddress, formatCell, verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { scoredRows } from "../rows";
import { COUNTING, DOUBLED_MARKS, matchesIn, NUMBERED_REASON } from "../vocabulary/texts";

type Data = { readonly cells: readonly string[] };

/** Slips that are certain: an enumeration that leaves one out (一是 … 三是), a mark that stands there twice. */
export default defineCheck<"text-quality", Data>({
  id: "text-quality",
  severity: "info",
  *find(checked) {
    const texts = scoredRows(checked).flatMap(({ indicator: { explanation, criterion } }) => [
      ...(explanation ? [explanation] : []),
      ...(criterion ? [criterion] : []),
    ]);
    const slips = new Map<string, CellAddress>(
      texts.filter(({ text }) => hasSlip(text)).map(({ address }) => [formatCell(address), address]),
    );
    if (slips.size === 0) return;
    yield { cells: verticalRuns([...slips.values()]), data: { cells: [...slips.keys()] } };
  },
});

const hasSlip = (text: string): boolean => DOUBLED_MARKS.test(text) || leavesOneOut(text);

function leavesOneOut(text: string): boolean {
  const numbers = matchesIn(text, NUMBERED_REASON).map(([, ordinal = ""]) => COUNTING.indexOf(ordinal));
  return numbers[0] === 0 && numbers.some((number, at) => at > 0 && number > (numbers[at - 1] ?? 0) + 1);
}
