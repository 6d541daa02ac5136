import path from "node:path";
import workerpool from "workerpool";
import { readerInThread } from "../../hosts/legacy/thread/read-in-thread";
import { reviewFile } from "./review-file";
import type { Task } from "./task";

// The script of each thread of a batch: it reviews files, one at a time. The other script is built beside this one.
const readLegacy = readerInThread(path.join(__dirname, "legacy-thread.js"));

workerpool.worker({ reviewFile: (task: Task) => reviewFile(task, readLegacy) });
