import { useState } from "react";
import { formatRange, type RangeAddress } from "../../core/sheet/address";
import { useTexts } from "../texts";
import { CellButton, type Select } from "./cell-button";

const SHOWN_AT_FIRST = 12;

interface FindingCellsProps {
  readonly cells: readonly RangeAddress[];
  readonly tabIndex: 0 | -1;
  readonly onSelect: Select | null;
}

/** The cells of a finding; a long list only begins until the rest is asked for. */
export function FindingCells({ cells, tabIndex, onSelect }: FindingCellsProps) {
  const { more } = useTexts().pane.findings;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? cells : cells.slice(0, SHOWN_AT_FIRST);
  const hidden = cells.length - shown.length;
  return (
    <div className="cells">
      {shown.map((range) => (
        <CellButton key={formatRange(range)} range={range} tabIndex={tabIndex} onSelect={onSelect} />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className="link"
          tabIndex={tabIndex}
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {more(hidden)}
        </button>
      )}
    </div>
  );
}
