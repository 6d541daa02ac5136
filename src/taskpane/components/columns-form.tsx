import { type FormEvent, memo, useId, useMemo, useState } from "react";
import { columnName, parseRows } from "../../core/sheet/address";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { TableChoice } from "../../core/table/choice";
import { columnLabels, likelyHeaderRow } from "../../core/table/column-labels";
import type { IndicatorTable, Role } from "../../core/table/table";
import type { Texts } from "../../locales/texts";
import { useTexts } from "../texts";

/** The roles that a person may give columns; the others never change what a review finds. */
const ROLES = [
  "level1",
  "level1Weight",
  "level2",
  "level2Weight",
  "level3",
  "level3Weight",
  "level4",
  "weight",
  "explanation",
  "criterion",
  "score",
  "reviewScore",
  "target",
  "actual",
  "reason",
] as const satisfies readonly Role[];

type FormRole = (typeof ROLES)[number];

/** Which column each role has; without one it is detected. */
type Chosen = { readonly [R in FormRole]?: number };

interface ColumnsFormProps {
  readonly snapshot: SheetSnapshot;
  /** The table as it was read; null where none was found. */
  readonly table: IndicatorTable | null;
  readonly keepsChoice: boolean;
  readonly onChoose: (choice: TableChoice | null) => void;
}

/** For a person to say where the header is and what the columns hold, where the detection has missed or mistaken it. */
export const ColumnsForm = memo(function ColumnsForm({ snapshot, table, keepsChoice, onChoose }: ColumnsFormProps) {
  const texts = useTexts();
  const words = texts.pane.columns;
  const id = useId();
  const [isOpen, open] = useState(table === null);
  const [header, nameHeader] = useState(() => headerOf(snapshot, table));
  const [chosen, choose] = useState<Chosen>(() => chosenIn(table));
  const [problem, say] = useState<{ readonly field: "header" | "columns"; readonly text: string } | null>(null);
  const rows = rowsIn(header, snapshot);
  const labels = useMemo(
    () => (isOpen ? columnLabels(snapshot, rowsIn(header, snapshot) ?? NO_ROWS) : []),
    [isOpen, snapshot, header],
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const columns = Object.fromEntries(Object.entries(chosen).map(([role, column]) => [role, [column]]));
    if (!rows) say({ field: "header", text: words.badHeader(lastRowOf(snapshot)) });
    else if (Object.keys(columns).length === 0) say({ field: "columns", text: words.noColumn });
    else {
      say(null);
      onChoose({ header: rows, columns });
    }
  };

  return (
    <section className="columns">
      <div className="columns-head">
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          onClick={() => {
            open(!isOpen);
          }}
        >
          {isOpen ? words.close : words.open}
        </button>
        {keepsChoice && (
          <button
            type="button"
            className="link"
            onClick={() => {
              onChoose(null);
            }}
          >
            {words.forget}
          </button>
        )}
      </div>
      {isOpen && (
        <form className="columns-form" aria-label={words.open} onSubmit={submit} noValidate>
          <p className="muted">{words.hint}</p>
          <div className="field">
            <label htmlFor={`${id}-header`}>{words.headerRow}</label>
            <input
              className="text-field"
              id={`${id}-header`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={header}
              aria-describedby={`${id}-hint`}
              aria-invalid={problem?.field === "header"}
              onChange={({ target }) => {
                nameHeader(target.value);
                say(null);
              }}
            />
          </div>
          <p className="muted field-hint" id={`${id}-hint`}>
            {words.headerHint}
          </p>
          {ROLES.map((role) => (
            <div className="field" key={role}>
              <label htmlFor={`${id}-${role}`}>{words.roles[role]}</label>
              <select
                className="text-field"
                id={`${id}-${role}`}
                value={chosen[role] ?? ""}
                onChange={({ target }) => {
                  choose(withColumn(chosen, role, target.value));
                }}
              >
                <option value="">{words.automatic}</option>
                {labels.map(({ column, label }) => (
                  <option key={column} value={column}>
                    {optionOf(column, label, words)}
                  </option>
                ))}
              </select>
            </div>
          ))}
          {problem && (
            <p className="columns-problem" role="alert">
              {problem.text}
            </p>
          )}
          <button type="submit" className="button button-secondary">
            {words.apply}
          </button>
        </form>
      )}
    </section>
  );
});

const NO_ROWS = { first: 0, last: -1 };

function headerOf(snapshot: SheetSnapshot, table: IndicatorTable | null): string {
  const first = table?.headerRows[0] ?? likelyHeaderRow(snapshot);
  // A header that comes again on every page is named by its first rows.
  const last = (table?.headerRows ?? []).reduce((end, row) => (row === end + 1 ? row : end), first);
  return last === first ? `${first + 1}` : `${first + 1}-${last + 1}`;
}

/** The roles that have one column of their own; a column that several levels share is the topmost one's. */
function chosenIn(table: IndicatorTable | null): Chosen {
  const taken = new Set<number>();
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const [column, another] = table?.columns[role] ?? [];
      if (column === undefined || another !== undefined || taken.has(column)) return [];
      taken.add(column);
      return [[role, column]];
    }),
  );
}

function withColumn(chosen: Chosen, role: FormRole, value: string): Chosen {
  const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== role));
  return value === "" ? others : { ...others, [role]: Number(value) };
}

/** Rows of the sheet; null where the text names none of them. */
function rowsIn(text: string, snapshot: SheetSnapshot): TableChoice["header"] {
  const rows = parseRows(text);
  return rows && rows.last < lastRowOf(snapshot) ? rows : null;
}

const lastRowOf = ({ used }: SheetSnapshot): number => (used ? used.bottom + 1 : 1);

function optionOf(column: number, label: string, { unnamed }: Texts["pane"]["columns"]): string {
  return `${columnName(column)} ${label === "" ? unnamed : label}`;
}
