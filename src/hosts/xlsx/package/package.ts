import { LIMITS } from "../limits";
import { expectZip } from "../sniff";
import { WorkbookError } from "../workbook-error";
import { scanXml, type XmlVisitor } from "../xml/scan";
import { type LocatedEntry, locateEntries, sameBytes } from "../zip/check-entries";
import type { Codec } from "../zip/codec";
import { readDirectory } from "../zip/directory";
import { readEntry, unpackEntry } from "../zip/unpack-entry";
import { added, copied, repacked, writeZip } from "../zip/write";
import { decodePart, type Encoding, encodingOf } from "./text";

/** New texts of parts by their names; null for a part that goes. */
export type PartChanges = ReadonlyMap<string, string | null>;

interface Seen {
  /** Texts that were asked for, as they were in the file. */
  readonly texts: Map<string, string>;
  /** Of every part that was read. */
  readonly encodings: Map<string, Encoding>;
}

/**
 * The parts of an Office file: the bytes it came with, and the changes made since. A package never changes; making
 * changes gives another one. Part names are those of the zip, without a leading "/", and found in any letter case.
 */
export class OfficePackage {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, LocatedEntry>,
    private readonly changes: PartChanges,
    /** What was seen of the file's parts; all packages of one file share it. */
    private readonly seen: Seen,
    private readonly codec: Codec,
  ) {}

  /** Checks the zip and nothing that is in it. Throws a {@link WorkbookError}. */
  static open(bytes: Uint8Array, codec: Codec): OfficePackage {
    expectZip(bytes);
    if (bytes.length > LIMITS.fileBytes) throw new WorkbookError("too-large");
    const entries = locateEntries(bytes, readDirectory(bytes));
    const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    return new OfficePackage(bytes, byName, new Map(), { texts: new Map(), encodings: new Map() }, codec);
  }

  /** Another file, read by the same means. Throws as {@link open} does. */
  reopened(bytes: Uint8Array): OfficePackage {
    return OfficePackage.open(bytes, this.codec);
  }

  /** The names of the parts, folders left out; new ones come last. */
  get names(): readonly string[] {
    const inFile = [...this.entries.values()].map(({ name }) => name).filter((name) => !name.endsWith("/"));
    return [...inFile, ...this.addedNames].filter((name) => this.changes.get(name) !== null);
  }

  get changedNames(): readonly string[] {
    return [...this.changes.keys()];
  }

  /** Whether the part differs from what it was in the file, or wasn't there. */
  isChanged(part: string): boolean {
    return this.changes.has(this.nameOf(part));
  }

  has(part: string): boolean {
    const name = this.nameOf(part);
    const changed = this.changes.get(name);
    return changed === undefined ? this.isInFile(name) : changed !== null;
  }

  /** Whether the part is the same in another state of the file. */
  isSame(part: string, other: OfficePackage): boolean {
    const name = this.nameOf(part);
    return this.changes.get(name) === other.changes.get(name);
  }

  isInFile(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** A part's text, with its byte order mark if it has one. Throws a {@link WorkbookError} "damaged-workbook" if it is missing. */
  text(part: string): string {
    return this.changes.get(this.nameOf(part)) ?? this.originalText(part);
  }

  /** A part's text as it was in the file. It is kept, since whoever asks for it will change it. */
  originalText(part: string): string {
    const { name } = this.entryOf(part);
    const text = this.seen.texts.get(name) ?? this.decoded(part);
    this.seen.texts.set(name, text);
    return text;
  }

  /** Reads a part as XML; errors as of {@link scanXml}. */
  scan(part: string, visitor: XmlVisitor = {}): void {
    const name = this.nameOf(part);
    scanXml(name, this.changes.get(name) ?? this.seen.texts.get(name) ?? this.decoded(part), visitor);
  }

  /** Unpacks a part to check its size and CRC, and forgets it. */
  check(part: string): void {
    unpackEntry(this.bytes, this.entryOf(part), this.codec, () => undefined);
  }

  /** Whether the part can be changed: only UTF-8 is written. */
  isWritable(part: string): boolean {
    return !this.isInFile(part) || this.encodingOf(part) === "utf-8";
  }

  /** The size of a part in the file, in bytes. */
  size(part: string): number {
    return this.entryOf(part).size;
  }

  /** This package with further changes. Texts that are again what the file holds are no changes. */
  with(further: PartChanges): OfficePackage {
    const changes = new Map(this.changes);
    for (const [part, text] of further) {
      const name = this.nameOf(part);
      const isAsInFile = this.isInFile(name) ? text === this.originalText(name) : text === null;
      if (isAsInFile) changes.delete(name);
      else changes.set(name, text);
    }
    return new OfficePackage(this.bytes, this.entries, changes, this.seen, this.codec);
  }

  /** The file's bytes: those it came with where nothing changed, else a zip in which all other entries are copied as they are. */
  toBytes(): Uint8Array {
    if (this.changes.size === 0) return this.bytes;
    const encoder = new TextEncoder();
    const entries = [...this.entries.values()].flatMap((entry) => {
      const text = this.changes.get(entry.name);
      if (text === null) return [];
      return [text === undefined ? copied(this.bytes, entry) : repacked(entry, encoder.encode(text), this.codec)];
    });
    const further = this.addedNames.map((name) =>
      added(name, encoder.encode(this.changes.get(name) ?? ""), this.codec),
    );
    return writeZip([...entries, ...further]);
  }

  /** Whether another file holds a part just as this one does, compressed or not: as it does one that was copied. */
  holdsAs(part: string, other: OfficePackage): boolean {
    const [here, there] = [this.entryOf(part), other.entryOf(part)];
    const isDeclaredAlike = here.method === there.method && here.crc === there.crc && here.size === there.size;
    return isDeclaredAlike && sameBytes(this.packedBytes(here), other.packedBytes(there));
  }

  private get addedNames(): readonly string[] {
    return [...this.changes.keys()].filter((name) => !this.isInFile(name));
  }

  /** A part's name as the file or the change that brought it spells it. */
  private nameOf(part: string): string {
    const folded = part.toLowerCase();
    return this.entries.get(folded)?.name ?? this.addedNames.find((name) => name.toLowerCase() === folded) ?? part;
  }

  private packedBytes({ start, end }: LocatedEntry): Uint8Array {
    return this.bytes.subarray(start, end);
  }

  private decoded(part: string): string {
    const entry = this.entryOf(part);
    const bytes = readEntry(this.bytes, entry, this.codec);
    this.seen.encodings.set(entry.name, encodingOf(bytes));
    return decodePart(entry.name, bytes);
  }

  private encodingOf(part: string): Encoding | undefined {
    const { name } = this.entryOf(part);
    if (!this.seen.encodings.has(name)) this.decoded(part);
    return this.seen.encodings.get(name);
  }

  private entryOf(part: string): LocatedEntry {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new WorkbookError("damaged-workbook", [part]);
    return entry;
  }
}
