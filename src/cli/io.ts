import type { LegacyReader } from "../hosts/legacy/legacy-workbook";

/** What a command may use of the process it runs in: a test gives it another one. */
export interface Io {
  /** The folder from which relative paths are taken. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
  /** Reads what isn't an .xlsx file, within limits. */
  readonly readLegacy: LegacyReader;
  readonly colour: boolean;
  /** Columns of the screen; reports use no more than 100. */
  readonly width: number;
  /** Columns of the screen that standard error is; null where it is none, and nothing that moves is to be written there. */
  readonly progressWidth: number | null;
}

/** 0 fine, 1 an error was found and `--strict` was given, 2 something could not be done. */
export type ExitStatus = 0 | 1 | 2;
