import type { FileResult } from "../../core/batch/file-result";
import type { ReviewedFile } from "./review-file";

/** What the page asks of its worker, one thing at a time. */
export type Request =
  | { readonly type: "review"; readonly name: string; readonly file: Blob }
  | { readonly type: "report"; readonly results: readonly FileResult[]; readonly language: string };

/** What comes back. */
export type Answer =
  | { readonly type: "reviewed"; readonly reviewed: ReviewedFile }
  | { readonly type: "report"; readonly bytes: Uint8Array };
