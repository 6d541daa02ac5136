import type { CheckedTable, LapsedAcceptance } from "../checks/check";
import { byImportance, type Finding, findStale, openFindings, runs, type TableReview } from "../checks/findings";
import { pathOf, templatePrint, valuesPrint } from "../checks/identity";
import type { CheckSettings } from "../checks/settings";
import type { Acceptance, StoredState } from "./stored-state";

/**
 * Names at each finding of a sheet with what a person has accepted it, and adds a finding for each acceptance of the
 * sheet that no longer applies. An acceptance whose check is switched off rests.
 * @param tables all tables of the sheet
 */
export function withAcceptances(
  tables: readonly TableReview[],
  sheet: string,
  accepted: readonly Acceptance[],
  settings: CheckSettings,
): readonly TableReview[] {
  if (accepted.length === 0) return tables;
  const settled = tables.map((table) => ({
    ...table,
    findings: table.findings.map((finding) => ({
      ...finding,
      accepted: accepted.find((one) => holdsFor(one, finding, table, sheet)) ?? null,
    })),
  }));
  const lapsed = lapsedIn(settled, sheet, accepted).filter(({ check }) => runs(check, settings));
  return settled.map((table, i) => {
    const own = lapsed.filter(({ path }) => placeOf(path, settled) === i);
    const stale = findStale({ ...table, lapsed: own.map((one) => inShort(one, settled)) }, settings);
    return { ...table, findings: [...table.findings, ...stale].sort(byImportance) };
  });
}

/** The acceptance of a finding; a scope of the template is one of the finding alone where the fault isn't the template's. */
export function acceptanceOf(
  finding: Finding,
  table: CheckedTable,
  { sheet, scope, reason }: Pick<Acceptance, "sheet" | "scope" | "reason">,
): Acceptance {
  const { check } = finding;
  const ofTemplate = scope === "template" ? templatePrint(finding, table) : null;
  return {
    scope: ofTemplate === null ? "finding" : "template",
    check,
    sheet,
    path: pathOf(finding, table),
    fingerprint: ofTemplate ?? valuesPrint(finding, table),
    reason,
  };
}

/** A state in which a finding is accepted; what was accepted there before and holds no longer goes. */
export function accepting(state: StoredState, tables: readonly TableReview[], acceptance: Acceptance): StoredState {
  const { sheet, check, path } = acceptance;
  const replaced = lapsedIn(tables, sheet, state.accepted).filter((one) => isAbout(one, check, path));
  const kept = state.accepted.filter((one) => !replaced.includes(one) && keyOf(one) !== keyOf(acceptance));
  return { ...state, accepted: [...kept, acceptance] };
}

/** A state in which an accepted finding is open again, or an acceptance that holds no longer is gone. */
export function withdrawing(
  state: StoredState,
  tables: readonly TableReview[],
  sheet: string,
  finding: Finding,
): StoredState {
  const gone = withdrawn(state, tables, sheet, finding);
  return { ...state, accepted: state.accepted.filter((one) => !gone.includes(one)) };
}

function withdrawn(
  { accepted }: StoredState,
  tables: readonly TableReview[],
  sheet: string,
  finding: Finding,
): readonly Acceptance[] {
  const { accepted: held } = finding;
  if (held) return accepted.filter((one) => keyOf(one) === keyOf(held));
  if (finding.check !== "acceptance-stale") return [];
  const { check, path } = finding.data;
  return lapsedIn(tables, sheet, accepted).filter((one) => isAbout(one, check, path));
}

function holdsFor(one: Acceptance, finding: Finding, table: CheckedTable, sheet: string): boolean {
  if (one.check !== finding.check) return false;
  if (one.scope === "template") return one.fingerprint === templatePrint(finding, table);
  const isThere = one.sheet === sheet && isAbout(one, finding.check, pathOf(finding, table));
  return isThere && one.fingerprint === valuesPrint(finding, table);
}

/** The acceptances of a sheet that none of its findings is accepted with. */
function lapsedIn(tables: readonly TableReview[], sheet: string, accepted: readonly Acceptance[]): Acceptance[] {
  const used = tables.flatMap(({ findings }) => findings.flatMap((finding) => finding.accepted ?? []));
  const keys = new Set(used.map(keyOf));
  return accepted.filter((one) => one.sheet === sheet && !keys.has(keyOf(one)));
}

function inShort({ check, path, reason }: Acceptance, tables: readonly TableReview[]): LapsedAcceptance {
  const isOpenAgain = tables.some((table) =>
    openFindings(table.findings).some((open) => open.check === check && isSame(pathOf(open, table), path)),
  );
  return { check, path, reason, isOpenAgain };
}

/** Which of the tables has the row that an acceptance is about; the first where none has. */
function placeOf(path: readonly string[], tables: readonly CheckedTable[]): number {
  const has = ({ table: { indicators, groups } }: CheckedTable): boolean =>
    [...indicators, ...groups].some((row) => isSame(row.path, path));
  return Math.max(0, tables.findIndex(has));
}

const isAbout = (one: Acceptance, check: string, path: readonly string[]): boolean =>
  one.check === check && isSame(one.path, path);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, level) => name === other[level]);

/** What tells two acceptances apart: that of a template's fault holds wherever it was said. */
function keyOf({ scope, check, sheet, path, fingerprint }: Acceptance): string {
  return JSON.stringify(scope === "template" ? [check, fingerprint] : [check, fingerprint, sheet, ...path]);
}
