import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import type { FileResult } from "../../core/batch/file-result";
import { readResult } from "../../core/batch/read-result";
import { NotWritableError } from "../files";
import type { Reviewed } from "./task";

const LINE_BREAK = 10;

/** Where a line of the journal stands, in bytes. */
interface Place {
  readonly start: number;
  readonly length: number;
}

/** A file that is done: its result, and its line of JSON or where that is. */
interface Entry {
  readonly result: FileResult;
  readonly line: Place | string | null;
}

/**
 * What an unfinished batch has done, in a file beside its output, so that the same batch goes on where it stopped and the
 * lines of JSON wait for their turn without taking memory. The file begins with what the results depend on; then come, for
 * each file that is done, its key with its result and, where it was asked for, its line.
 */
export class Journal {
  private constructor(
    private readonly location: string,
    private readonly name: string,
    private readonly file: FileHandle,
    private readonly entries: Map<string, Entry>,
    private end: number,
  ) {}

  /**
   * Opens the journal, or begins it anew where it is of another batch.
   * @param settings everything that results depend on beside the files
   * @throws a {@link NotWritableError} naming `name`
   */
  static async open(location: string, name: string, settings: readonly unknown[]): Promise<Journal> {
    const file = await open(location, "a+").catch(() => {
      throw new NotWritableError(name);
    });
    const header = createHash("sha256").update(JSON.stringify(settings)).digest("hex");
    const { entries, end } = await readEntries(file, header);
    await file.truncate(end);
    const journal = new Journal(location, name, file, entries, end);
    if (end === 0) await journal.append([header]);
    return journal;
  }

  /** The result that was worked out for a file when it was as it is now; undefined where there is none. */
  resultOf(key: string): FileResult | undefined {
    return this.entries.get(key)?.result;
  }

  /** Keeps what a file has come to. Not to be called again before it is kept. */
  async keep(key: string, { result, line }: Reviewed): Promise<void> {
    const record = JSON.stringify({ key, hasLine: line !== null, result });
    const start = this.end + Buffer.byteLength(record) + 1;
    await this.append([record, ...(line === null ? [] : [line])]);
    this.entries.set(key, { result, line: line === null ? null : { start, length: Buffer.byteLength(line) } });
  }

  /** Keeps what a file has come to for this run only: the next one tries it again. */
  remember(key: string, reviewed: Reviewed): void {
    this.entries.set(key, reviewed);
  }

  /** A file's line of JSON, with its line break; "" where there is none. */
  async lineOf(key: string): Promise<Buffer> {
    const line = this.entries.get(key)?.line ?? null;
    if (line === null) return Buffer.alloc(0);
    if (typeof line === "string") return Buffer.from(`${line}\n`);
    const buffer = Buffer.alloc(line.length + 1);
    await this.file.read(buffer, 0, buffer.length, line.start);
    return buffer;
  }

  /** Leaves the journal where it is. */
  async close(): Promise<void> {
    await this.file.close();
  }

  /** Takes the journal away: the batch is finished. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.location, { force: true });
  }

  private async append(lines: readonly string[]): Promise<void> {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    await this.file.appendFile(bytes).catch(() => {
      throw new NotWritableError(this.name);
    });
    this.end += bytes.length;
  }
}

/** Reads as far as the journal is whole: a batch may have been killed while it wrote. */
async function readEntries(file: FileHandle, header: string): Promise<{ entries: Map<string, Entry>; end: number }> {
  const entries = new Map<string, Entry>();
  let end = 0;
  let waiting: { readonly key: string; readonly result: FileResult } | null = null;
  for await (const { text, start, length } of linesOf(file)) {
    if (end === 0 && text !== header) break;
    if (end === 0) {
      end = start + length + 1;
      continue;
    }
    const record: ReturnType<typeof readRecord> = waiting ? null : readRecord(text);
    if (waiting) entries.set(waiting.key, { result: waiting.result, line: { start, length } });
    else if (record === null) break;
    else if (!record.hasLine) entries.set(record.key, { result: record.result, line: null });
    waiting = record?.hasLine === true ? record : null;
    if (!waiting) end = start + length + 1;
  }
  return { entries, end };
}

/** The lines that end with a line break, and where they stand. */
async function* linesOf(file: FileHandle): AsyncIterable<Place & { readonly text: string }> {
  let start = 0;
  let rest: Buffer = Buffer.alloc(0);
  const chunks: AsyncIterable<Buffer> = file.createReadStream({ start: 0, autoClose: false });
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (let length = rest.indexOf(LINE_BREAK); length >= 0; length = rest.indexOf(LINE_BREAK)) {
      yield { text: rest.toString("utf8", 0, length), start, length };
      rest = rest.subarray(length + 1);
      start += length + 1;
    }
  }
}

function readRecord(line: string): { key: string; hasLine: boolean; result: FileResult } | null {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== "object" || record === null) return null;
    if (!("key" in record && "hasLine" in record && "result" in record)) return null;
    const { key, hasLine } = record;
    const result = readResult(record.result);
    return typeof key === "string" && typeof hasLine === "boolean" && result ? { key, hasLine, result } : null;
  } catch {
    return null;
  }
}
