import type { SheetSnapshot } from "../sheet/snapshot";
import { NO_CHOICE, type TableChoice } from "../table/choice";
import { Grid } from "../table/grid";
import { type Columns, isRole, ROLES } from "../table/table";
import { plain } from "../table/text";
import type { ColumnChoice, StoredState } from "./stored-state";

/**
 * What a person has said about a sheet's table, as far as it still holds: the header is the first row in which every
 * column says what it said then, wherever rows have come or gone since.
 */
export function choiceFor(snapshot: SheetSnapshot, { columns }: StoredState): TableChoice {
  const own = columns.filter(({ sheet }) => sheet === snapshot.name);
  if (own.length === 0) return NO_CHOICE;
  const roles: Columns = Object.fromEntries(
    ROLES.map((role) => [role, own.filter((one) => one.role === role).map(({ column }) => column)] as const).filter(
      ([, list]) => list.length > 0,
    ),
  );
  if (own.every(({ header }) => header === "")) return { header: null, columns: roles };
  const grid = new Grid(snapshot);
  for (let row = grid.top; row <= grid.bottom; row++) {
    const holds = own.every(({ column, header }) => labelAt(grid, row, column) === header);
    if (holds) return { header: { first: row, last: row }, columns: roles };
  }
  return NO_CHOICE;
}

/** A state that keeps a choice for a sheet, instead of what it kept for it before. */
export function withChoice(state: StoredState, snapshot: SheetSnapshot, { header, columns }: TableChoice): StoredState {
  const grid = new Grid(snapshot);
  const said = Object.entries(columns).flatMap(([role, list]): ColumnChoice[] =>
    isRole(role)
      ? list.map((column) => ({
          sheet: snapshot.name,
          role,
          column,
          header: header ? labelAt(grid, header.last, column) : "",
        }))
      : [],
  );
  return { ...state, columns: [...state.columns.filter(({ sheet }) => sheet !== snapshot.name), ...said] };
}

/** The label that stands for a column in a row of the header, plain. */
function labelAt(grid: Grid, row: number, column: number): string {
  return plain(grid.textAt(grid.head(row, column)));
}
