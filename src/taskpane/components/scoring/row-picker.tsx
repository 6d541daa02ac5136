import type { KeyedRow } from "../../../core/working-paper/keyed";
import { useTexts } from "../../texts";
import { Icon } from "../icon";

interface RowPickerProps {
  readonly rows: readonly KeyedRow[];
  readonly current: number;
  readonly isScored: (row: KeyedRow) => boolean;
  readonly onGo: (place: number) => void;
}

/** Which indicator is being scored, and the ways to another one. */
export function RowPicker({ rows, current, isScored, onGo }: RowPickerProps) {
  const { scoring } = useTexts();
  const step = (label: string, icon: "back" | "on", place: number) => (
    <button
      type="button"
      className="button button-secondary"
      aria-label={label}
      title={label}
      aria-disabled={place < 0 || place >= rows.length || undefined}
      onClick={() => {
        if (place >= 0 && place < rows.length) onGo(place);
      }}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="row-picker">
      {step(scoring.previous, "back", current - 1)}
      <select
        className="text-field"
        aria-label={scoring.indicator}
        value={current}
        onChange={({ target }) => {
          onGo(Number(target.value));
        }}
      >
        {rows.map((row, place) => (
          <option key={row.key} value={place}>
            {scoring.option(place + 1, nameOf(row), isScored(row))}
          </option>
        ))}
      </select>
      {step(scoring.next, "on", current + 1)}
    </div>
  );
}

const nameOf = ({ asked: { indicator } }: KeyedRow): string => indicator.path[indicator.path.length - 1] ?? "";
