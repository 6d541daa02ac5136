import { type Formula, formula, joined, sumOf } from "../edits/formula";
import { formatCell, verticalRuns } from "../sheet/address";
import { type IndicatorTable, pointsIn, type PointsCell } from "../table/table";

/** A table's points as an Excel formula reads them, whatever way they stand on the sheet. */
export interface Operands {
  /** The points of one cell; an error while the cell holds no number. */
  readonly pointsOf: (cell: PointsCell) => Formula;
  /** Σ points of cells, in as few ranges as there are; what is no number counts nothing. */
  readonly sumOf: (cells: readonly PointsCell[]) => Formula;
  /** Whether a cell holds its points as a plain number, so that ranges of such cells can be reckoned with. */
  readonly isPlain: (cell: PointsCell) => boolean;
}

/** Text that VALUE reads everywhere once TRIM and CLEAN have done with it; not "5分" or "５". */
const READABLE = /^[\t\n\r ]*[+-]?\d+(?:\.\d+)?[\t\n\r ]*$/;

export function operandsOf(table: IndicatorTable): Operands {
  const labels = new Set([...table.groups, ...table.indicators].map(({ cell }) => formatCell(cell)));
  const isLabel = ({ address }: PointsCell): boolean => labels.has(formatCell(address));

  const pointsOf = (cell: PointsCell): Formula => {
    const { address, content } = cell;
    const constant = formula`${pointsIn(cell) ?? formula`NA()`}`;
    if (isLabel(cell)) return constant;
    if (content.type === "text-number" && !READABLE.test(content.text)) {
      return formula`IF(ISTEXT(${address}),${constant},${scaled(cell, formula`${address}`)})`;
    }
    return scaled(cell, formula`VALUE(TRIM(CLEAN(${address})))`);
  };

  const sumOfCells = (cells: readonly PointsCell[]): Formula => {
    const onSheet = cells.filter((cell) => !isLabel(cell) && cell.content.type !== "error");
    const shares = onSheet.filter(isShare);
    const plain = onSheet.filter((cell) => !isShare(cell));
    const texts = onSheet.filter(({ content }) => content.type === "text-number");
    return joined(
      [
        sumOf(runsOf(plain)),
        ...(shares.length > 0 ? [formula`100*${sumOf(runsOf(shares))}`] : []),
        ...cells.filter((cell) => isLabel(cell)).map(pointsOf),
        ...texts.map((cell) => formula`IF(ISTEXT(${cell.address}),${pointsOf(cell)},0)`),
      ],
      "+",
    );
  };

  const isPlain = (cell: PointsCell): boolean => cell.content.type === "number" && !isShare(cell) && !isLabel(cell);

  return { pointsOf, sumOf: sumOfCells, isPlain };
}

const isShare = ({ isPercent }: PointsCell): boolean => isPercent === true;

const runsOf = (cells: readonly PointsCell[]): ReturnType<typeof verticalRuns> =>
  verticalRuns(cells.map(({ address }) => address));

function scaled(cell: PointsCell, number: Formula): Formula {
  return isShare(cell) ? formula`100*${number}` : number;
}
