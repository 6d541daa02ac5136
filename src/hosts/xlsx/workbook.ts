import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { HostError, type SheetTarget } from "../port";
import { LIMITS } from "./limits";
import type { OfficePackage } from "./package/package";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./package/workbook-part";
import { readSharedStrings } from "./read/shared-strings";
import type { SheetContents } from "./read/sheet-contents";
import { type ReadingContext, readSheet } from "./read/sheet-reader";
import { snapshotOf } from "./read/snapshot";
import { readNumberFormats } from "./read/styles";
import { WorkbookError } from "./workbook-error";

/** A sheet that holds more than can be read; the others of its workbook still can. */
const TOO_LARGE = "too-large";

/** A package read as a workbook; like the package it never changes. */
export class Workbook {
  private constructor(
    readonly source: OfficePackage,
    readonly parts: WorkbookPart,
    private readonly contents: ReadonlyMap<string, SheetContents | typeof TOO_LARGE>,
  ) {}

  /** Reads every sheet and checks every part. Throws a {@link WorkbookError}. */
  static read(source: OfficePackage): Workbook {
    const parts = readWorkbookPart(source);
    const xml = source.names.filter(isReadAsXml);
    const xmlBytes = xml.reduce((sum, part) => sum + source.size(part), 0);
    if (xmlBytes > LIMITS.xmlBytes) throw new WorkbookError("too-large");
    const context = contextOf(source, parts);
    const contents = new Map(parts.sheets.map((sheet) => [sheet.part, contentsOf(source, sheet, context)]));
    checkTheRest(source, [parts.part, parts.sharedStrings ?? "", parts.styles ?? "", ...contents.keys()]);
    return new Workbook(source, parts, contents);
  }

  /** This workbook from another state of its package, in which these sheets' parts are other ones than here. */
  with(source: OfficePackage, changed: readonly string[]): Workbook {
    const parts = readWorkbookPart(source);
    const context = contextOf(source, parts);
    const contents = parts.sheets.map((sheet) => {
      const known = changed.includes(sheet.part) ? undefined : this.contents.get(sheet.part);
      return [sheet.part, known ?? contentsOf(source, sheet, context)] as const;
    });
    return new Workbook(source, parts, new Map(contents));
  }

  get sheetNames(): readonly string[] {
    return this.parts.sheets.map(({ name }) => name);
  }

  /** Throws a {@link HostError} "no-such-sheet" or "too-large". */
  snapshot(target: SheetTarget): SheetSnapshot {
    const sheet = this.sheet(target);
    try {
      return snapshotOf(this.contentsOf(sheet), { ...sheet, isFrom1904: this.parts.isFrom1904 });
    } catch (error) {
      throw error instanceof HostError ? new HostError(error.code, { sheet: sheet.name }) : error;
    }
  }

  sheet(target: SheetTarget): SheetEntry {
    const name = target.type === "active" ? this.parts.activeSheet : target.name;
    const sheet = this.parts.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new HostError("no-such-sheet", name === null ? {} : { sheet: name });
    return sheet;
  }

  /** Throws a {@link HostError} "too-large". */
  contentsOf(sheet: SheetEntry): SheetContents {
    const contents = this.contents.get(sheet.part);
    if (!contents || contents === TOO_LARGE) throw new HostError("too-large", { sheet: sheet.name });
    return contents;
  }
}

function contextOf(source: OfficePackage, { sharedStrings, styles, isFrom1904 }: WorkbookPart): ReadingContext {
  return {
    strings: readSharedStrings(source, sharedStrings),
    numberFormats: readNumberFormats(source, styles),
    isFrom1904,
  };
}

function contentsOf(
  source: OfficePackage,
  { part }: SheetEntry,
  context: ReadingContext,
): SheetContents | typeof TOO_LARGE {
  try {
    return readSheet(source, part, context);
  } catch (error) {
    if (error instanceof HostError && error.code === "too-large") return TOO_LARGE;
    throw error;
  }
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
