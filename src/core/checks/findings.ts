import type { RangeAddress } from "../sheet/address";
import type { Acceptance } from "../state/stored-state";
import type { Check, CheckedTable, Severity } from "./check";
import acceptanceStale from "./catalogue/acceptance-stale";
import { checks } from "./catalogue/index.generated";
import type { Fix } from "./fix";
import { type CheckSettings, DEFAULT_SETTINGS } from "./settings";

type AnyCheck = (typeof checks)[number];
type DataOf<C> = C extends Check<string, infer Data> ? Data : never;

export type CheckId = AnyCheck["id"];

/** The data of each check's message. */
export type DataById = { readonly [Id in CheckId]: DataOf<Extract<AnyCheck, { readonly id: Id }>> };

/** A check's result: plain data, put into words by a locale. */
export type Finding<Id extends CheckId = CheckId> = {
  readonly [I in Id]: {
    readonly check: I;
    readonly severity: Severity;
    readonly cells: readonly RangeAddress[];
    readonly data: DataById[I];
    readonly changesTotal: boolean;
    /** How it can be put right; null where only the evaluator knows. */
    readonly fix: Fix | null;
    /** With what a person has accepted it; null while it is open. */
    readonly accepted: Acceptance | null;
  };
}[Id];

/** A table with everything that follows from it. */
export interface TableReview extends CheckedTable {
  readonly findings: readonly Finding[];
}

/** Everything that the checks find in a table, the most important first. */
export function findAll(table: CheckedTable, settings: CheckSettings = DEFAULT_SETTINGS): Finding[] {
  return checks
    .filter((check) => isOn(check, settings) && hasColumns(check, table))
    .flatMap((check) => findingsOf(check, table))
    .sort(byImportance);
}

/** Those that nobody has accepted: what counts and is marked. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

/** The findings on what was accepted in a table and holds no longer. */
export function findStale(table: CheckedTable, settings: CheckSettings): Finding[] {
  return isOn(acceptanceStale, settings) ? findingsOf(acceptanceStale, table) : [];
}

/** Whether a check runs; one that this version doesn't have doesn't. */
export function runs(id: string, settings: CheckSettings): boolean {
  const check = checks.find((each) => each.id === id);
  return check !== undefined && isOn(check, settings);
}

/** Checks switched so that one of them runs or doesn't; what is as it is by default isn't named. */
export function switchedTo(settings: CheckSettings["switched"], id: string, isOn: boolean): CheckSettings["switched"] {
  const others = Object.fromEntries(Object.entries(settings).filter(([other]) => other !== id));
  return runs(id, { switched: others }) === isOn ? others : { ...others, [id]: isOn };
}

/** The checks that a person has switched off, those that are off by default left out. */
export function switchedOff({ switched }: CheckSettings): readonly CheckId[] {
  return checks.flatMap(({ id }) => (switched[id] === false ? [id] : []));
}

function isOn({ id, isOffByDefault }: Rules, { switched }: CheckSettings): boolean {
  return switched[id] ?? isOffByDefault !== true;
}

function hasColumns({ needs = [] }: Rules, { table: { columns } }: CheckedTable): boolean {
  return needs.every((role) => columns[role] !== undefined);
}

type Rules = Pick<Check<string, never>, "id" | "isOffByDefault" | "needs">;

function findingsOf<Id extends CheckId>(check: Check<Id, DataById[Id]>, table: CheckedTable): Finding<Id>[] {
  return [...check.find(table)].map(({ cells, data, severity = check.severity, changesTotal = false, fix = null }) => ({
    check: check.id,
    severity,
    cells,
    data,
    changesTotal,
    fix,
    accepted: null,
  }));
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Errors first, then warnings; within them those that change a total; then from the top of the sheet down. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.changesTotal) - Number(a.changesTotal) ||
    (a.cells[0]?.top ?? 0) - (b.cells[0]?.top ?? 0)
  );
}
