import type { FileResult } from "../../core/batch/file-result";
import { type FileProblemCode, fileProblemInWords } from "../../locales/file-problem";
import type { Texts } from "../../locales/texts";
import type { SourceFile } from "../files";
import type { Journal } from "./journal";
import type { Pool } from "./pool";
import { failed } from "./review-file";
import type { Reviewed, Task } from "./task";

/** A file of a batch, under the key that changes when the file does. */
export interface KeyedFile extends SourceFile {
  readonly key: string;
}

/** What stays the same for all files of a batch. */
type Settings = Omit<Task, "file">;

/**
 * Reviews the files that the journal doesn't know, as many at once as the pool has threads. What they come to is kept in
 * the journal; a file whose thread was lost is given here, and is tried again when the batch is run again.
 */
export async function reviewAll(
  files: readonly KeyedFile[],
  settings: Settings,
  { journal, pool, jobs, texts }: { journal: Journal; pool: Pool; jobs: number; texts: Texts },
  onDone: (result: FileResult) => void,
): Promise<void> {
  const pending = files.filter(({ key }) => journal.resultOf(key) === undefined).values();
  let writing = Promise.resolve();
  const workOn = async (): Promise<void> => {
    for (const { key, ...file } of pending) {
      const outcome = await pool.review({ ...settings, file });
      const reviewed = outcome.type === "reviewed" ? outcome.reviewed : lost(file, outcome.code, settings, texts);
      if (outcome.type === "reviewed") {
        writing = writing.then(() => journal.keep(key, reviewed));
        await writing;
      } else {
        journal.remember(key, reviewed);
      }
      onDone(reviewed.result);
    }
  };
  // One more waits, so that no thread does while a result is being kept.
  await Promise.all(Array.from({ length: jobs + 1 }, workOn));
}

function lost(file: SourceFile, code: FileProblemCode, { wantsLine }: Settings, texts: Texts): Reviewed {
  return failed(file.name, { code, message: fileProblemInWords(code, [], texts) }, wantsLine);
}
