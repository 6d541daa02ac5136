import type { ReactNode } from "react";
import { openFindings } from "../../core/checks/findings";
import { mainTable, type SheetReview } from "../../core/review";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { TableChoice } from "../../core/table/choice";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import { ColumnsForm } from "./columns-form";
import { Empty } from "./empty";
import { Groups } from "./groups";
import { ListedFindings } from "./listed-findings";
import { NextStep } from "./next-step";
import { TableFacts } from "./table-facts";
import { type Tab, Tabs } from "./tabs";
import { TotalsTable } from "./totals";
import { Welcome } from "./welcome";

interface ReviewViewProps {
  /** Null before the first one. */
  readonly review: SheetReview | null;
  /** The one whose findings are listed: the same, or the one before while the list isn't drawn yet. */
  readonly listed: SheetReview | null;
  /** Null where the sheet was too large to be read. */
  readonly snapshot: SheetSnapshot | null;
  readonly commands: FindingCommands;
  /** Whether the workbook keeps what a person has said about the columns. */
  readonly keepsChoice: boolean;
  /** What a person says about the columns; null to forget it. */
  readonly onChoose: (choice: TableChoice | null) => void;
  readonly settings: ReactNode;
  readonly outputs: ReactNode;
  readonly scoring: ReactNode;
  readonly view: View;
  readonly onShow: (view: View) => void;
}

/** What a person wants of a review. */
export type View = "overview" | "findings" | "scoring" | "outputs" | "settings";

/** A reviewed sheet by what a person wants of it, its tables from top to bottom; or why there is none. */
export function ReviewView(props: ReviewViewProps) {
  const { review, listed, snapshot, commands, keepsChoice, onChoose, view, onShow } = props;
  const { select: onSelect } = commands;
  const texts = useTexts();
  const { tabs: words } = texts.pane;
  const settings: Tab<View> = { id: "settings", label: texts.settings.tab, panel: props.settings };
  const tabsOf = (tabs: readonly (Tab<View> | null)[]) => {
    const there = [...tabs, settings].flatMap((tab) => tab ?? []);
    const shown = there.some(({ id }) => id === view) ? view : "overview";
    return <Tabs label={words.label} tabs={there} shown={shown} onShow={onShow} />;
  };
  const overview = (panel: ReactNode): Tab<View> => ({ id: "overview", label: words.overview, panel });
  if (!review) return tabsOf([overview(<Welcome />)]);
  const { sheet, skipped, tables } = review;
  const main = mainTable(tables);
  const columns = snapshot && (
    <ColumnsForm
      key={`${sheet} ${String(keepsChoice)}`}
      snapshot={snapshot}
      table={main?.table ?? null}
      keepsChoice={keepsChoice}
      onChoose={onChoose}
    />
  );
  if (skipped) {
    return tabsOf([
      overview(
        <>
          <Empty icon="table" title={sheet}>
            <p>{texts.problems.skipped[skipped]}</p>
          </Empty>
          {skipped === "no-indicator-table" && columns}
        </>,
      ),
    ]);
  }
  const all = openFindings(tables.flatMap((table) => table.findings));
  return tabsOf([
    overview(
      <>
        <NextStep findings={all} onShow={onShow} />
        {tables.map((table, i) => (
          <article className="table-review" key={i}>
            <TableFacts sheet={sheet} review={table} onSelect={onSelect} />
            {table === (main ?? tables[0]) && columns}
            <TotalsTable totals={table.totals} grades={table.grades} />
            <Groups table={table.table} groups={table.groups} />
          </article>
        ))}
      </>,
    ),
    {
      id: "findings",
      label: words.findings,
      count: all.length,
      panel: listed && <ListedFindings review={listed} commands={commands} />,
    },
    snapshot && { id: "scoring", label: words.scoring, panel: props.scoring },
    snapshot && main ? { id: "outputs", label: words.outputs, panel: props.outputs } : null,
  ]);
}
