import type { FileResult } from "../../core/batch/file-result";
import type { SourceFile } from "../files";

/** What a worker is asked for: plain data, as it passes between threads. */
export interface Task {
  readonly file: SourceFile;
  /** The caller's folder. */
  readonly folder: string;
  /** Of the texts, as `--lang` has it; null for the standard one. */
  readonly language: string | null;
  /** What `--profile` names; null for what each workbook keeps. */
  readonly profile: string | null;
  /** Whether the whole review is wanted as a line of JSON, too. */
  readonly wantsLine: boolean;
}

/** What a worker gives back. */
export interface Reviewed {
  readonly result: FileResult;
  /** Without a line break; null where it wasn't asked for. */
  readonly line: string | null;
}
