import type { SheetSnapshot } from "../sheet/snapshot";
import { PAPER_COLUMNS } from "../working-paper/columns";

const PAPER_LABELS = PAPER_COLUMNS.map(({ header }) => header).join("|");

/** Heading and column labels of the sheets that we make, in every language that we have; a test holds them to the locales. */
const OWN_SHEETS: readonly { readonly heading: string; readonly labels: string }[] = [
  { heading: "评分汇总", labels: "一级指标|二级指标|分值|得分|得分率|等级|备注" },
  { heading: "扣分明细", labels: "序号|所属指标|指标|分值|得分|扣分|扣分原因" },
  { heading: "问题清单", labels: "序号|程度|问题|单元格|情况|处理建议|处理情况" },
  { heading: "复核意见", labels: "序号|复核意见|采纳情况|不采纳理由" },
  { heading: "评分底稿", labels: PAPER_LABELS },
  { heading: "Score summary", labels: "Level 1 indicator|Level 2 indicator|Weight|Score|Rate|Grade|Remarks" },
  { heading: "Deductions", labels: "No.|Within|Indicator|Weight|Score|Lost|Reason" },
  { heading: "Findings", labels: "No.|Severity|Problem|Cells|What is wrong|What to do|State" },
  { heading: "Working paper", labels: PAPER_LABELS },
  { heading: "Review comments", labels: "No.|Comment|Adopted|Reason if not adopted" },
];
/** A person may have put a line or two above. */
const ROWS_LOOKED_AT = 8;

/**
 * Whether a sheet is one that we have made from a table, whatever its tab is called now: it has our heading and, below it,
 * all of our columns. Its figures are another sheet's, so it is never reviewed itself.
 */
export function isOwnSheet({ rows }: SheetSnapshot): boolean {
  const top = rows.slice(0, ROWS_LOOKED_AT).map((cells) => new Set(cells.map(({ text }) => text.trim())));
  return OWN_SHEETS.some(({ heading, labels }) => {
    const at = top.findIndex((words) => words.has(heading));
    return at !== -1 && top.slice(at + 1).some((words) => labels.split("|").every((label) => words.has(label)));
  });
}
