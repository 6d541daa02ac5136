import { columnName, contains, formatCell, type RangeAddress } from "../../core/sheet/address";

interface ExampleSheetProps {
  readonly label: string;
  readonly rows: readonly (readonly (string | null)[])[];
  /** The cells that the example is about. */
  readonly marked: readonly RangeAddress[];
}

/** A small sheet with its row numbers and column letters, so that the addresses in the text can be found in it. */
export function ExampleSheet({ label, rows, marked }: ExampleSheetProps) {
  const width = Math.max(...rows.map((cells) => cells.length));
  const isMarked = (row: number, column: number): boolean => marked.some((range) => contains(range, { row, column }));
  return (
    <div className="example" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {cells.map((cell, column) =>
                cell === null ? null : (
                  <td
                    key={formatCell({ row, column })}
                    rowSpan={1 + mergedBelow(rows, row, column)}
                    className={isMarked(row, column) ? "example-marked" : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function mergedBelow(rows: ExampleSheetProps["rows"], row: number, column: number): number {
  let count = 0;
  while (rows[row + count + 1]?.[column] === null) count++;
  return count;
}
