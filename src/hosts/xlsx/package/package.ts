import { LIMITS } from "../limits";
import { expectZip } from "../sniff";
import { WorkbookError } from "../workbook-error";
import { scanXml, type XmlVisitor } from "../xml/scan";
import { type LocatedEntry, locateEntries } from "../zip/check-entries";
import { readDirectory } from "../zip/directory";
import { inflateEntry, readEntry } from "../zip/inflate";
import { copied, repacked, writeZip } from "../zip/write";
import { encodingOf, PartDecoder } from "./text";

/** New texts of parts by their names; null for a part that goes. */
export type PartChanges = ReadonlyMap<string, string | null>;

/**
 * The parts of an Office file: the bytes it came with, and the changes made since. A package never changes; making
 * changes gives another one. Part names are those of the zip, without a leading "/", and found in any letter case.
 */
export class OfficePackage {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, LocatedEntry>,
    private readonly changes: PartChanges,
  ) {}

  /** Checks the zip and nothing that is in it. Throws a {@link WorkbookError}. */
  static open(bytes: Uint8Array): OfficePackage {
    expectZip(bytes);
    if (bytes.length > LIMITS.fileBytes) throw new WorkbookError("too-large");
    const entries = locateEntries(bytes, readDirectory(bytes));
    return new OfficePackage(bytes, new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])), new Map());
  }

  /** The names of the parts, folders left out. */
  get names(): readonly string[] {
    return [...this.entries.values()]
      .map(({ name }) => name)
      .filter((name) => !name.endsWith("/") && this.changes.get(name) !== null);
  }

  get changedNames(): readonly string[] {
    return [...this.changes.keys()];
  }

  isChanged(part: string): boolean {
    return this.changes.has(this.entryOf(part).name);
  }

  has(part: string): boolean {
    const entry = this.entries.get(part.toLowerCase());
    return entry !== undefined && this.changes.get(entry.name) !== null;
  }

  /** A part's text, with its byte order mark if it has one. Throws a {@link WorkbookError} "damaged-workbook" if it is missing. */
  text(part: string): string {
    const changed = this.changes.get(this.entryOf(part).name);
    if (changed !== undefined && changed !== null) return changed;
    return this.originalText(part);
  }

  /** A part's text as it was in the file. */
  originalText(part: string): string {
    const entry = this.entryOf(part);
    const decoder = new PartDecoder(entry.name);
    return decoder.decode(readEntry(this.bytes, entry)) + decoder.finish();
  }

  /** Reads a part as XML; errors as of {@link scanXml}. */
  scan(part: string, visitor: XmlVisitor = {}): void {
    scanXml(this.entryOf(part).name, this.text(part), visitor);
  }

  /** Inflates a part to check its size and CRC, and forgets it. */
  check(part: string): void {
    inflateEntry(this.bytes, this.entryOf(part), () => undefined);
  }

  /** Whether the part can be changed: only UTF-8 is written. */
  isWritable(part: string): boolean {
    return encodingOf(readEntry(this.bytes, this.entryOf(part))) === "utf-8";
  }

  size(part: string): number {
    return this.entryOf(part).size;
  }

  /** This package with further changes. Texts that are again what the file holds are no changes. */
  with(further: PartChanges): OfficePackage {
    const changes = new Map(this.changes);
    for (const [part, text] of further) {
      const { name } = this.entryOf(part);
      if (text === this.originalText(part)) changes.delete(name);
      else changes.set(name, text);
    }
    return new OfficePackage(this.bytes, this.entries, changes);
  }

  /** The file's bytes: those it came with where nothing changed, else a zip in which all other entries are copied as they are. */
  toBytes(): Uint8Array {
    if (this.changes.size === 0) return this.bytes;
    const entries = [...this.entries.values()].flatMap((entry) => {
      const text = this.changes.get(entry.name);
      if (text === null) return [];
      return [text === undefined ? copied(this.bytes, entry) : repacked(entry, new TextEncoder().encode(text))];
    });
    return writeZip(entries);
  }

  /** The bytes of a part as the file holds them, compressed or not: equal for a part that was copied. */
  packedBytes(part: string): Uint8Array {
    const { start, end } = this.entryOf(part);
    return this.bytes.subarray(start, end);
  }

  private entryOf(part: string): LocatedEntry {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new WorkbookError("damaged-workbook", [part]);
    return entry;
  }
}
