import { Rational } from "../exact";
import { formatCell, formatRange, quoteSheetName, verticalRuns } from "../sheet/address";
import type { DraftStyle, DraftCell } from "../edits/sheet-draft";
import { pointsIn, type PointsCell } from "../table/table";
import { calculated, points } from "./draft";

/**
 * The points in one cell of the scored sheet, or of several together, as a live formula; as a plain figure where a
 * formula would see another number than we do (text, shares, cells that aren't calculated).
 */
export function pointsFrom(
  sheet: string,
  cells: readonly (PointsCell | null)[],
  style: DraftStyle = "number",
): DraftCell {
  const given = cells.filter((cell) => cell !== null);
  const figures = given.map(pointsIn).filter((figure) => figure !== null);
  if (figures.length === 0) return points(null, style);
  const result = Rational.sum(figures);
  const isLive = given.every(
    ({ content, isPercent }) => isPercent !== true && (content.type === "number" || content.type === "blank"),
  );
  if (!isLive) return points(result, style);
  const at = quoteSheetName(sheet);
  const [only, another] = given;
  if (only && !another) return calculated(`${at}!${formatCell(only.address)}`, result, { style });
  const runs = verticalRuns(given.map(({ address }) => address)).map((run) => `${at}!${formatRange(run)}`);
  return runs.length > MOST_ARGUMENTS ? points(result, style) : calculated(`SUM(${runs.join(",")})`, result, { style });
}

/** As many as SUM takes. */
const MOST_ARGUMENTS = 255;
