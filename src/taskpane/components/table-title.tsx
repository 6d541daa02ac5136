import type { RangeAddress } from "../../core/sheet/address";
import { CellButton, type Select } from "./cell-button";

interface TableTitleProps {
  readonly sheet: string;
  readonly range: RangeAddress;
  readonly onSelect: Select | null;
}

/** Which table is meant: its sheet, and where it lies there. */
export function TableTitle({ sheet, range, onSelect }: TableTitleProps) {
  return (
    <h2 className="table-title">
      <span className="sheet-name">{sheet}</span> <CellButton range={range} onSelect={onSelect} />
    </h2>
  );
}
