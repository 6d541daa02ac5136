import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { type EditPlan, inverse } from "../../../src/core/edits/operations";
import { contains } from "../../../src/core/sheet/address";
import type { Cell } from "../../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { CellLook, SheetLook, TrackLook } from "../../../src/hosts/xlsx/look/look";
import { readLook } from "../../../src/hosts/xlsx/look/read-look";
import { openWorkbook, type XlsxHost } from "../../../src/hosts/xlsx/open";
import { HostError } from "../../../src/hosts/port";
import { FEATURES, workbookWith } from "../../support/xlsx/features";
import { lintPackage } from "../../support/xlsx/lint";
import { anySteps, type Known, NOTHING_KNOWN, planOf, snapshotsOf } from "../../support/xlsx/random-plans";

jest.setTimeout(300_000);

const files = new Map(Object.entries(FEATURES).map(([name, feature]) => [name, workbookWith(feature)]));
const anyFile = fc.constantFrom(...files.keys());
const anySequence = fc.array(fc.record({ steps: anySteps, reopens: fc.boolean() }), { minLength: 1, maxLength: 5 });

interface Edited {
  readonly host: XlsxHost;
  /** Those that were carried out. */
  readonly plans: readonly EditPlan[];
  readonly known: Known;
}

/** Carries out a plan; one that is refused changes nothing. */
async function edit({ host, plans, known }: Edited, steps: Parameters<typeof planOf>[0]): Promise<Edited> {
  const next = await planOf(steps, host, known);
  const before = await host.save();
  try {
    await host.apply(next.plan);
    return { host, plans: [...plans, next.plan], known: next.known };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(error.code).toBe("cannot-write");
    expect(await host.save()).toEqual(before);
    return { host, plans, known };
  }
}

async function takeBack({ host, plans }: Edited): Promise<void> {
  for (const plan of [...plans].reverse()) await host.apply(inverse(plan));
}

it("any edits, taken back one by one, give the very file that was opened; but a shared formula may be written out", async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, anySequence, async (file, sequence) => {
      const bytes = files.get(file) ?? new Uint8Array(0);
      let edited: Edited = { host: await openWorkbook(bytes), plans: [], known: NOTHING_KNOWN };
      for (const { steps } of sequence) edited = await edit(edited, steps);
      expect(lintPackage(await edited.host.save())).toEqual([]);
      await takeBack(edited);
      const after = await edited.host.save();
      if (edited.plans.some(writesSharedFormula)) await expectSame(edited.host, bytes);
      else expect(textsOf(after)).toEqual(textsOf(bytes));
    }),
    { numRuns: 100 },
  );
});

it("any edits, saved and opened again on the way, leave no trace in values, formulas, formats, notes and looks", async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, anySequence, async (file, sequence) => {
      const bytes = files.get(file) ?? new Uint8Array(0);
      let edited: Edited = { host: await openWorkbook(bytes), plans: [], known: NOTHING_KNOWN };
      for (const { steps, reopens } of sequence) {
        edited = await edit(edited, steps);
        if (reopens) edited = { ...edited, host: await openWorkbook(await edited.host.save()) };
      }
      const host = await openWorkbook(await edited.host.save());
      await takeBack({ ...edited, host });
      await expectSame(host, bytes);
    }),
    { numRuns: 100 },
  );
});

/** The table of the workbooks has one in D2:D6 of its first sheet. */
function writesSharedFormula({ sheets }: EditPlan): boolean {
  const shared = { top: 1, left: 3, bottom: 5, right: 3 };
  return sheets.some(
    ({ sheet, operations }) =>
      sheet === "S" &&
      operations.some((operation) => operation.type === "set-cell" && contains(shared, operation.cell)),
  );
}

/** Everything is as in the file that it comes from: what cells hold and come to, how they look, what is beside them. */
async function expectSame(host: XlsxHost, bytes: Uint8Array): Promise<void> {
  const after = await host.save();
  expect(lintPackage(after)).toEqual([]);
  const original = await openWorkbook(bytes);
  expect(await host.sheetNames()).toEqual(await original.sheetNames());
  expect(dressOf(after)).toEqual(dressOf(bytes));
  const snapshots = await snapshotsOf(host);
  for (const [name, sheet] of await snapshotsOf(original)) {
    const now = snapshots.get(name);
    expect(now && withKnownResults(now, sheet)).toEqual(sheet);
  }
}

/** A result that we can't work out is open in a file that was saved with its old one: Excel works it out. */
function withKnownResults(now: SheetSnapshot, before: SheetSnapshot): SheetSnapshot {
  const rows = now.rows.map((cells, i) =>
    cells.map((cell, j): Cell => {
      const was = cellAt(before, { row: now.origin.row + i, column: now.origin.column + j });
      const isOpen = cell.value.type === "not-calculated";
      return isOpen ? { ...cell, value: was.value, text: was.text } : cell;
    }),
  );
  return { ...now, rows };
}

/** What a person sees beside what the cells hold; a cell that looks as its row or column has it is as good as none. */
function dressOf(bytes: Uint8Array): unknown {
  const { looks, sheets, names, customXml } = readLook(bytes);
  const sheetsSeen = sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: ownLooks({ cells, ...sheet }, looks) }));
  return { sheets: sheetsSeen, names, customXml };
}

function ownLooks({ cells, rows, columns }: SheetLook, looks: readonly CellLook[]): unknown[] {
  const inherited = (row: number, column: number): number => {
    const at = (tracks: readonly TrackLook[], place: number) =>
      tracks.find(({ first, last }) => place >= first && place <= last)?.look;
    return at(rows, row) ?? at(columns, column) ?? 0;
  };
  return [...cells].flatMap(([row, inRow]) =>
    [...inRow].flatMap(([column, look]) =>
      look === inherited(row, column) ? [] : [{ row, column, look: looks[look] }],
    ),
  );
}

function textsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
