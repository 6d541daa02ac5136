import { formatRange, type RangeAddress } from "../../core/sheet/address";
import { useTexts } from "../texts";

export type Select = (range: RangeAddress) => void;

interface CellButtonProps {
  readonly range: RangeAddress;
  /** Null where the addresses no longer hold. */
  readonly onSelect: Select | null;
  readonly tabIndex?: 0 | -1;
}

/** An address that brings its cells to the front. */
export function CellButton({ range, onSelect, tabIndex = 0 }: CellButtonProps) {
  const address = formatRange(range);
  return (
    <button
      type="button"
      className="cell"
      tabIndex={tabIndex}
      aria-label={useTexts().pane.findings.select(address)}
      aria-disabled={onSelect === null || undefined}
      onClick={() => onSelect?.(range)}
    >
      {address}
    </button>
  );
}
