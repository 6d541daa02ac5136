import type { RangeAddress } from "../sheet/address";
import type { Grid } from "./grid";
import { meaningOf } from "./meaning";
import { plain } from "./text";
import type { Meaning } from "./vocabulary/header-words";

export interface HeaderColumn {
  readonly column: number;
  /** The lowest label above the column, plain; "" when it has none. */
  readonly label: string;
  readonly means: Meaning | null;
  /** The label is a merged area's that begins further left. */
  readonly isContinued: boolean;
  /** The label's merged area reaches down into the body: a label beside the table, not above a column. */
  readonly isSideLabel: boolean;
}

export type Recall = (word: string) => Meaning | null;

/** What words mean, each of them looked up once. */
export function memory(): Recall {
  const meanings = new Map<string, Meaning | null>();
  return (word) => {
    const known = meanings.get(word);
    if (known !== undefined) return known;
    const means = meaningOf(word);
    meanings.set(word, means);
    return means;
  };
}

/** The columns below the rows of a header, those without a label at its right end left out. */
export function columnsOf(grid: Grid, first: number, last: number, recall: Recall): HeaderColumn[] {
  const columns: LabelledColumn[] = [];
  let end = grid.left;
  for (let row = first; row <= last; row++) end = Math.max(end, grid.endOf(row));
  for (let column = grid.left; column < end; column++) {
    columns.push(lowestLabel(grid, first, last, column, recall));
  }
  while (columns[columns.length - 1]?.label === "") columns.pop();
  return columns.map(({ gathered, ...column }) =>
    gathered !== null && columns.some((other) => within(other, gathered) && saysElse(other, column.means))
      ? { ...column, means: null }
      : column,
  );
}

interface LabelledColumn extends HeaderColumn {
  /** The columns that its label gathers, where that isn't its lowest one; below other meanings it means nothing. */
  readonly gathered: RangeAddress | null;
}

const saysElse = ({ means, gathered }: LabelledColumn, meaning: Meaning | null): boolean =>
  gathered === null && means !== null && means !== meaning;

const within = ({ column }: HeaderColumn, { left, right }: RangeAddress): boolean => column >= left && column <= right;

function lowestLabel(grid: Grid, first: number, last: number, column: number, recall: Recall): LabelledColumn {
  let lowest: LabelledColumn = {
    column,
    label: "",
    means: null,
    isContinued: false,
    isSideLabel: false,
    gathered: null,
  };
  for (let row = last; row >= first; row--) {
    const head = grid.head(row, column);
    if (head.row < first) continue;
    const label = plain(grid.textAt(head));
    if (label === "" || label === lowest.label) continue;
    const merge = grid.mergeAt(row, column);
    const means = recall(label);
    if (lowest.label === "") {
      lowest = {
        ...lowest,
        label,
        means,
        isContinued: head.column < column,
        isSideLabel: (merge?.bottom ?? row) > last,
      };
      if (means && !NEEDS_MORE.includes(means) && !SCORES.includes(means)) return lowest;
    } else if (lowest.means && SCORES.includes(lowest.means)) {
      return whose(lowest, label, recall);
    } else if (means) {
      return below(lowest, { label, means, gathered: merge ?? null }, recall);
    }
  }
  return lowest;
}

/** Below a wider label that speaks of scores, 单位 and 部门 say whose scores they are. */
const NEEDS_MORE: readonly Meaning[] = ["unit", "department", "name"];
/** Below a level's label they say no more than that the level's names stand here, beside its weights. */
const NAMES: readonly string[] = ["名称", "指标", "指标名称", "内容", "指标内容"];
const LEVELS: readonly Meaning[] = ["level1", "level2", "level3", "level4"];
const SCORES: readonly Meaning[] = ["score", "reviewScore"];

/** 得分 below 自评 or 复评: the label above says whose score it is. */
function whose(lowest: LabelledColumn, above: string, recall: Recall): LabelledColumn {
  const label = `${above.replace(/(?:情况|结果)$/, "")}${lowest.label}`;
  const means = recall(label);
  return means && SCORES.includes(means) ? { ...lowest, label, means } : lowest;
}

interface WiderLabel {
  readonly label: string;
  readonly means: Meaning;
  readonly gathered: RangeAddress | null;
}

/** A label that alone says little, read together with the one above it: 单位 below 得分 is 单位得分. */
function below(lowest: LabelledColumn, { label, means, gathered }: WiderLabel, recall: Recall): LabelledColumn {
  if (LEVELS.includes(means) && NAMES.includes(lowest.label)) return { ...lowest, means };
  if (SCORES.includes(means)) {
    const together = recall(`${lowest.label}${label.replace(/情况$/, "")}`);
    if (together && SCORES.includes(together)) return { ...lowest, means: together };
  }
  return lowest.means ? lowest : { ...lowest, means, gathered };
}
