import type { TableChoice } from "../core/table/choice";
import type { OfferSettings } from "../core/working-paper/offers";
import type { Shard } from "./batch/shard";

/** What a command line asks for. */
export type Command =
  | { readonly name: "help" | "version" }
  | {
      readonly name: "review";
      readonly files: readonly string[];
      readonly json: boolean;
      readonly strict: boolean;
      readonly sheet: string | null;
      readonly choice: TableChoice | null;
      readonly profile: string | null;
    }
  | {
      readonly name: "batch";
      /** Folders, files and patterns. */
      readonly files: readonly string[];
      readonly out: string;
      /** Where the lines of JSON go; null where none are wanted. */
      readonly json: string | null;
      /** Where the results go that `merge` takes; null where none are wanted. */
      readonly results: string | null;
      /** How many threads; null for as many as the machine runs at once. */
      readonly jobs: number | null;
      readonly strict: boolean;
      readonly shard: Shard | null;
      readonly profile: string | null;
    }
  | {
      readonly name: "merge";
      /** With the results of batches. */
      readonly files: readonly string[];
      readonly out: string;
      readonly strict: boolean;
    }
  | { readonly name: "explain" | "score"; readonly json: boolean }
  | {
      readonly name: "recalculate";
      readonly file: string;
      readonly out: string;
      readonly mark: boolean;
      readonly fixText: boolean;
      readonly sheet: string | null;
      readonly profile: string | null;
    }
  | {
      readonly name: "working-paper";
      readonly file: string;
      readonly out: string;
      readonly offers: OfferSettings;
      readonly choice: TableChoice | null;
      readonly sheet: string | null;
      readonly profile: string | null;
    }
  | {
      readonly name: "fill";
      readonly file: string;
      readonly out: string;
      readonly values: boolean;
      readonly replace: boolean;
      readonly choice: TableChoice | null;
      readonly sheet: string | null;
      readonly profile: string | null;
    }
  | { readonly name: "clear-marks"; readonly file: string; readonly out: string }
  | { readonly name: "new-year"; readonly file: string; readonly out: string }
  | { readonly name: "hand-in"; readonly file: string; readonly out: string; readonly values: boolean };
