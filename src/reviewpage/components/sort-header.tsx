import { useTexts } from "../../taskpane/texts";
import { isText, type Sorting, type SortKey } from "./rows";

interface SortHeaderProps {
  readonly label: string;
  readonly column: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (column: SortKey) => void;
}

/** The head of a column: pressing it sorts by it, pressing it again the other way round. */
export function SortHeader({ label, column, sorting, onSort }: SortHeaderProps) {
  const { sortBy } = useTexts().reviewPage.results;
  const isSorted = sorting.key === column;
  return (
    <th
      scope="col"
      className={isText(column) ? "" : "of-figures"}
      aria-sort={isSorted ? (sorting.isDescending ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        className="sort"
        title={sortBy(label)}
        onClick={() => {
          onSort(column);
        }}
      >
        {label}
        <svg className="sort-sign" width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          {isSorted && <path d={sorting.isDescending ? "M0 2h8L4 7z" : "M0 6h8L4 1z"} />}
        </svg>
      </button>
    </th>
  );
}
