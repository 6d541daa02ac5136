import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { findTables } from "../../../src/core/table/find";
import type { IndicatorTable } from "../../../src/core/table/table";
import { differencesOf } from "./corpus-differences";
import { corpusLabels, type TableLabel } from "./corpus-labels";
import { corpusSheets } from "./corpus-sheets";

const corpus = process.env["SCORECHECK_CORPUS"];
const inCorpus = corpus === undefined ? describe.skip : describe;

/** Said of a table that is understood: it has no such column. */
const INFORMATION: readonly string[] = ["no-score-column", "no-weight-column"];

type Outcome = "right" | "doubted" | "wrong";

interface Compared {
  readonly outcome: Outcome;
  readonly differences: readonly string[];
}

inCorpus("the tables of real sheets (skipped without SCORECHECK_CORPUS)", () => {
  it("are found as a person sees them, or doubted", () => {
    const sheets = corpusSheets(corpus ?? "");
    const compared = [...corpusLabels()].flatMap(([id, labels]) => {
      const sheet = sheets.get(id);
      if (!sheet) throw new Error(`no grid: ${id}`);
      return compareSheet(sheet, labels).map((one, index) => {
        return { ...one, id: `${id}.${index + 1}`, isGarbled: labels[index]?.garbled === true };
      });
    });
    const of = (outcome: Outcome) => compared.filter((one) => one.outcome === outcome);
    const lines = [...of("doubted"), ...of("wrong")].map(
      ({ id, outcome, differences }) => `  ${id} ${outcome}: ${differences.join("; ")}\n`,
    );
    process.stdout.write(
      `tables: ${of("right").length} of ${compared.length} right, ${of("doubted").length} doubted, ` +
        `${of("wrong").length} wrong\n${lines.join("")}`,
    );
    expect(of("wrong").map(({ id }) => id)).toEqual([]);
    const told = compared.filter(({ isGarbled }) => !isGarbled);
    const right = told.filter(({ outcome }) => outcome === "right");
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** One outcome a table; a sheet without any is one too. */
function compareSheet(sheet: SheetSnapshot, labels: readonly TableLabel[]): Compared[] {
  const tables = findTables(sheet);
  if (labels.length === 0 && tables.length === 0) return [{ outcome: "right", differences: [] }];
  return Array.from({ length: Math.max(labels.length, tables.length) }, (_, index) => {
    const [label, table] = [labels[index], tables[index]];
    if (label && table) return compare(label, table);
    const isDoubted = label?.garbled === true || (table !== undefined && doubts(table).length > 0);
    return { outcome: isDoubted ? "doubted" : "wrong", differences: [label ? "not found" : "no table"] };
  });
}

function doubts({ unsure }: IndicatorTable): IndicatorTable["unsure"] {
  return unsure.filter(({ code }) => !INFORMATION.includes(code));
}

function compare(label: TableLabel, table: IndicatorTable): Compared {
  const differences = differencesOf(label, table);
  const doubted = doubts(table);
  if (label.garbled) return { outcome: doubted.length > 0 ? "doubted" : "wrong", differences };
  if (differences.length === 0) return { outcome: "right", differences };
  // A doubt about one column or row is an excuse for what hangs on it only.
  const isExcused = differences.every((difference) => doubted.some(({ role }) => difference.startsWith(role)));
  return { outcome: isExcused ? "doubted" : "wrong", differences };
}
