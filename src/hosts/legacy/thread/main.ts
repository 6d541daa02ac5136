import { parentPort, workerData } from "node:worker_threads";
import { readMessage } from "./message";

const bytes: unknown = workerData;
if (bytes instanceof Uint8Array) parentPort?.postMessage(readMessage(bytes));
