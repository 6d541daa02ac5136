import { WorkbookError } from "../../xlsx/workbook-error";

const HEADER = 512;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on are marks: end of a chain, free, part of the allocation table. */
const MARKS = 0xfffffffa;
const NUMBERS_IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The stream of one of these names in a compound file (MS-CFB), whole; null where it has none. Throws a WorkbookError
 * "damaged-workbook" where a chain of sectors breaks off, leads in a circle or is shorter than its stream.
 */
export function streamIn(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  return new CompoundFile(bytes).stream(names);
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: readonly number[];
  private readonly entries: readonly Entry[];

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw damaged();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.sectorSize = 2 ** shift;
    this.table = this.allocationTable();
    this.entries = this.readEntries(this.chain(this.view.getUint32(48, true), this.table));
  }

  stream(names: readonly string[]): Uint8Array | null {
    const entry = names.flatMap((name) => this.entries.find((each) => isNamed(each, name)) ?? [])[0];
    if (!entry) return null;
    const isSmall = entry.size < this.view.getUint32(56, true);
    const whole = isSmall ? this.smallStream(entry.start) : this.join(this.chain(entry.start, this.table));
    if (whole.length < entry.size) throw damaged();
    return whole.subarray(0, entry.size);
  }

  /** Which sector follows which. */
  private allocationTable(): number[] {
    const sectors = Array.from({ length: NUMBERS_IN_HEADER }, (_, i) => this.view.getUint32(76 + 4 * i, true));
    const perSector = this.sectorSize / 4 - 1;
    let next = this.view.getUint32(68, true);
    for (let read = 0; next < MARKS; read += 1) {
      if (read > this.bytes.length / this.sectorSize) throw damaged();
      const numbers = this.numbersIn(next);
      sectors.push(...numbers.slice(0, perSector));
      next = numbers[perSector] ?? MARKS;
    }
    return sectors.filter((sector) => sector < MARKS).flatMap((sector) => this.numbersIn(sector));
  }

  private numbersIn(sector: number): number[] {
    const from = this.placeOf(sector);
    return Array.from({ length: this.sectorSize / 4 }, (_, i) => this.view.getUint32(from + 4 * i, true));
  }

  private placeOf(sector: number): number {
    const from = (sector + 1) * this.sectorSize;
    if (from + this.sectorSize > this.bytes.length) throw damaged();
    return from;
  }

  private chain(start: number, table: readonly number[]): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector < MARKS; sector = table[sector] ?? MARKS) {
      sectors.push(sector);
      if (sectors.length > table.length) throw damaged();
    }
    return sectors;
  }

  /** The last sector of a file may be cut where its stream ends. */
  private join(sectors: readonly number[]): Uint8Array {
    const joined = new Uint8Array(sectors.length * this.sectorSize);
    let length = 0;
    for (const sector of sectors) {
      const from = (sector + 1) * this.sectorSize;
      const part = this.bytes.subarray(from, from + this.sectorSize);
      joined.set(part, length);
      length += part.length;
    }
    return joined.subarray(0, length);
  }

  /** Small streams lie together in that of the root, in sectors of 64 bytes. */
  private smallStream(start: number): Uint8Array {
    const root = this.entries.find(({ type }) => type === ROOT);
    if (!root) throw damaged();
    const container = this.join(this.chain(root.start, this.table));
    const table = this.chain(this.view.getUint32(60, true), this.table).flatMap((sector) => this.numbersIn(sector));
    const size = 2 ** this.view.getUint16(32, true);
    const parts = this.chain(start, table).map((sector) => container.subarray(sector * size, (sector + 1) * size));
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let length = 0;
    for (const part of parts) {
      joined.set(part, length);
      length += part.length;
    }
    return joined;
  }

  private readEntries(sectors: readonly number[]): Entry[] {
    return sectors.flatMap((sector) => {
      const from = this.placeOf(sector);
      return Array.from({ length: this.sectorSize / ENTRY }, (_, i) => this.entryAt(from + i * ENTRY));
    });
  }

  private entryAt(from: number): Entry {
    const nameLength = Math.min(64, this.view.getUint16(from + 64, true));
    const name = new TextDecoder("utf-16le").decode(this.bytes.subarray(from, from + Math.max(0, nameLength - 2)));
    return {
      name,
      type: this.view.getUint8(from + 66),
      start: this.view.getUint32(from + 116, true),
      size: this.view.getUint32(from + 120, true),
    };
  }
}

const isNamed = ({ name, type }: Entry, wanted: string): boolean =>
  type === STREAM && name.toLowerCase() === wanted.toLowerCase();

const damaged = (): WorkbookError => new WorkbookError("damaged-workbook");
