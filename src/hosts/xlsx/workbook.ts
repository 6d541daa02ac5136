import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { HostError, type SheetTarget } from "../port";
import type { PlacedFormula } from "./calculate/dependents";
import { LIMITS } from "./limits";
import type { OfficePackage } from "./package/package";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./package/workbook-part";
import { readSharedStrings } from "./read/shared-strings";
import type { SheetContents } from "./read/sheet-contents";
import { excerptOf, type SheetExcerpt, wholeSheet } from "./read/sheet-excerpt";
import { formulasAmong, formulasIn } from "./read/sheet-formulas";
import type { SheetIndex } from "./read/sheet-index";
import { checkSheet, type ReadingContext, readSheet } from "./read/sheet-reader";
import { snapshotOf } from "./read/snapshot";
import { readNumberFormats } from "./read/styles";
import { WorkbookError } from "./workbook-error";

/** A sheet that holds more than can be read; the others of its workbook still can. */
const TOO_LARGE = "too-large";

/** What is known of a sheet's part, worked out when it is asked for. */
interface SheetState {
  index?: SheetIndex | null | typeof TOO_LARGE;
  contents?: SheetContents | typeof TOO_LARGE;
}

/** A package read as a workbook; like the package it never changes. */
export class Workbook {
  private constructor(
    readonly source: OfficePackage,
    readonly parts: WorkbookPart,
    private readonly states: ReadonlyMap<string, SheetState>,
    private readonly context: ReadingContext,
  ) {}

  /** Checks every part, the sheets with all their cells. Throws a {@link WorkbookError}. */
  static read(source: OfficePackage): Workbook {
    const parts = readWorkbookPart(source);
    const xml = source.names.filter(isReadAsXml);
    const xmlBytes = xml.reduce((sum, part) => sum + source.size(part), 0);
    if (xmlBytes > LIMITS.xmlBytes) throw new WorkbookError("too-large");
    const states = new Map(parts.sheets.map(({ part }): [string, SheetState] => [part, {}]));
    const workbook = new Workbook(source, parts, states, contextOf(source, parts));
    for (const sheet of parts.sheets) workbook.check(sheet);
    checkTheRest(source, [parts.part, parts.sharedStrings ?? "", parts.styles ?? "", ...states.keys()]);
    return workbook;
  }

  /** This workbook from another state of its package, in which these sheets' parts are other ones than here. */
  with(source: OfficePackage, changed: readonly string[]): Workbook {
    const parts = readWorkbookPart(source);
    const isAsMuchToBeCalculated = parts.isToBeCalculated === this.parts.isToBeCalculated;
    const states = parts.sheets.map(({ part }): [string, SheetState] => [
      part,
      changed.includes(part) ? {} : isAsMuchToBeCalculated ? (this.states.get(part) ?? {}) : this.indexOnly(part),
    ]);
    const serving = [parts.sharedStrings, parts.styles].filter((part): part is string => part !== null);
    const isServedAsBefore = isAsMuchToBeCalculated && serving.every((part) => source.isSame(part, this.source));
    return new Workbook(source, parts, new Map(states), isServedAsBefore ? this.context : contextOf(source, parts));
  }

  get sheetNames(): readonly string[] {
    return this.parts.sheets.map(({ name }) => name);
  }

  /** Throws a {@link HostError} "no-such-sheet" or "too-large". */
  snapshot(target: SheetTarget): SheetSnapshot {
    const sheet = this.sheet(target);
    return this.layOut(sheet, this.contentsOf(sheet), true);
  }

  /** The contents of a sheet, or of an excerpt of it, as a snapshot without results that the file doesn't store. */
  excerptSnapshot(sheet: SheetEntry, contents: SheetContents): SheetSnapshot {
    return this.layOut(sheet, contents, false);
  }

  sheet(target: SheetTarget): SheetEntry {
    const name = target.type === "active" ? this.parts.activeSheet : target.name;
    const sheet = this.parts.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new HostError("no-such-sheet", name === null ? {} : { sheet: name });
    return sheet;
  }

  /** Throws a {@link HostError} "too-large". */
  contentsOf(sheet: SheetEntry): SheetContents {
    const state = this.states.get(sheet.part) ?? {};
    state.contents = state.contents ?? unlessTooLarge(() => this.read(sheet, this.source.text(sheet.part)));
    return present(state.contents, sheet);
  }

  /** A part's text, or an excerpt of it, read as the sheet that it is. */
  read({ part }: SheetEntry, xml: string): SheetContents {
    return readSheet(part, xml, this.context);
  }

  /** What an edit of some rows has to do with; the whole sheet where null. Throws a {@link HostError} "too-large". */
  excerpt(sheet: SheetEntry, rows: ReadonlySet<number> | null): SheetExcerpt {
    const xml = this.source.text(sheet.part);
    const index = rows && present(this.indexOf(sheet), sheet);
    return rows && index ? excerptOf(xml, index, rows) : wholeSheet(xml);
  }

  /** The sheet's formulas, none for a sheet that is too large to be read. */
  formulasOf(sheet: SheetEntry): readonly PlacedFormula[] {
    const index = this.indexOf(sheet);
    const found = unlessTooLarge(() =>
      index === null
        ? formulasAmong(this.contentsOf(sheet), sheet.name)
        : formulasIn(index === TOO_LARGE ? [] : index.formulas, sheet.name),
    );
    return found === TOO_LARGE ? [] : found;
  }

  private layOut(sheet: SheetEntry, contents: SheetContents, isWhole: boolean): SheetSnapshot {
    try {
      return snapshotOf(contents, { ...sheet, isFrom1904: this.parts.isFrom1904 }, isWhole);
    } catch (error) {
      throw error instanceof HostError ? new HostError(error.code, { sheet: sheet.name }) : error;
    }
  }

  /** What is known of a part whose results may read otherwise now. */
  private indexOnly(part: string): SheetState {
    const index = this.states.get(part)?.index;
    return index === undefined ? {} : { index };
  }

  private indexOf(sheet: SheetEntry): SheetIndex | null | typeof TOO_LARGE {
    const state = this.states.get(sheet.part) ?? {};
    if (state.index === undefined) {
      state.index = unlessTooLarge(() => checkSheet(this.source, sheet.part, this.context));
    }
    return state.index;
  }

  /** Only reading all cells together shows that none is there twice, where they aren't in order. */
  private check(sheet: SheetEntry): void {
    const index = this.indexOf(sheet);
    if (index === TOO_LARGE || index) return;
    const state = this.states.get(sheet.part) ?? {};
    state.contents = unlessTooLarge(() => this.read(sheet, this.source.text(sheet.part)));
  }
}

function present<T>(found: T | typeof TOO_LARGE, { name }: SheetEntry): T {
  if (found === TOO_LARGE) throw new HostError("too-large", { sheet: name });
  return found;
}

function unlessTooLarge<T>(work: () => T): T | typeof TOO_LARGE {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.code === "too-large") return TOO_LARGE;
    throw error;
  }
}

function contextOf(source: OfficePackage, parts: WorkbookPart): ReadingContext {
  const { sharedStrings, styles, isFrom1904, isToBeCalculated } = parts;
  return {
    strings: readSharedStrings(source, sharedStrings),
    numberFormats: readNumberFormats(source, styles),
    isFrom1904,
    isToBeCalculated,
  };
}

/** A flipped bit in a part that nobody reads is a damaged file all the same, and so is XML that Excel couldn't read. */
function checkTheRest(source: OfficePackage, read: readonly string[]): void {
  const isRead = new Set(read.map((part) => part.toLowerCase()));
  for (const part of source.names) {
    if (isRead.has(part.toLowerCase())) continue;
    if (isReadAsXml(part)) source.scan(part);
    else source.check(part);
  }
}

/** What a user attaches (customXml) may be XML of any kind and encoding: Excel doesn't look into it. */
function isReadAsXml(part: string): boolean {
  return /\.(?:xml|rels)$/i.test(part) && !/^customXml\//i.test(part);
}
