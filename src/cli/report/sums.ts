import { scoreColumnsOf } from "../../core/scoring/score-columns";
import { rescaledOf } from "../../core/scoring/not-applicable";
import type { TableReview } from "../../core/checks/findings";
import { pointsIn } from "../../core/table/table";
import { percent, points } from "../../locales/format";
import type { Texts } from "../../locales/texts";
import { padEnd, padStart, widest, wrap } from "./layout";

/** The groups with their weights, scores and rates; "" for a table without groups. */
export function groupsPart({ table, groups }: TableReview, { report }: Texts): string {
  if (table.groups.length === 0) return "";
  const { columns, absent } = report;
  const rows = table.groups.map(({ path, level, weight }, i) => {
    const worth = pointsIn(weight);
    const reached = groups[i];
    return [
      "  ".repeat(level - 1) + oneLine(path[path.length - 1] ?? ""),
      worth ? points(worth) : absent,
      reached ? points(reached.score) : absent,
      reached?.rate ? percent(reached.rate) : absent,
    ];
  });
  return aligned([[columns.group, columns.weight, columns.score, columns.rate], ...rows]);
}

/** The five totals by their names, with the grades they would give. */
export function totalsPart({ totals, grades }: TableReview, { report }: Texts): string {
  const { columns, absent } = report;
  const graded = { ...grades.of, ceiling: null };
  const rows = (["stated", "sum", "capped", "supported", "ceiling"] as const).map((name) => {
    const total = totals[name];
    return [report.totals[name], total ? points(total) : absent, graded[name] ?? ""];
  });
  return aligned([["", columns.total, columns.grade], ...rows]);
}

/** What the totals come to without rows that don't apply; "" where all rows do, or the rules don't rescale. */
export function rescaledPart(review: TableReview, { report }: Texts, width: number): string {
  const rescaled = rescaledOf(review);
  if (!rescaled) return "";
  const { rows, leftOut, whole, sum, capped, grades } = rescaled;
  const parts = [
    report.rescaled.of(rows, points(leftOut), points(whole)),
    report.rescaled.total(report.totals.sum, points(review.totals.sum), points(sum), grades.sum),
    report.rescaled.total(report.totals.capped, points(review.totals.capped), points(capped), grades.capped),
  ];
  return parts.map((line) => wrap(line, width, "  ")).join("\n");
}

/** What each column of scores comes to; "" for a table with one. */
export function scoreColumnsPart(review: TableReview, { report }: Texts): string {
  const columns = scoreColumnsOf(review);
  if (columns.length === 0) return "";
  const rows = columns.map(({ label, isScored, sum, stated }) => [
    isScored ? report.scoreColumns.scored(label) : label,
    points(sum),
    stated ? points(stated) : report.absent,
  ]);
  return aligned([[report.scoreColumns.label, report.scoreColumns.sum, report.scoreColumns.stated], ...rows]);
}

/** Columns side by side: the first to the left, the others, numbers mostly, to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => widest(rows.map((row) => row[column] ?? "")));
  return rows
    .map((row) => row.map((text, i) => (i === 0 ? padEnd : padStart)(text, widths[i] ?? 0)).join("   "))
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
