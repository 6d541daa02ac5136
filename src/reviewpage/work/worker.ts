import type { LegacyReader } from "../../hosts/legacy/legacy-workbook";
import { WorkbookError } from "../../hosts/xlsx/workbook-error";
import { LANGUAGES, localeOf, SOURCE } from "../../locales/locale";
import { profiles } from "../../profiles/index.generated";
import national2020 from "../../profiles/national-2020";
import type { Answer, Request } from "./messages";
import { reportBytes } from "./report";
import { reviewFile } from "./review-file";

/** Read in this worker, which the page ends when it takes too long; the library comes only when a file needs it. */
const readLegacy: LegacyReader = async (bytes) => {
  const { readMessage } = await import(/* webpackChunkName: "legacy" */ "../../hosts/legacy/thread/message");
  const message = readMessage(bytes);
  if (message.type === "failed") throw new WorkbookError(message.code);
  return message.workbook;
};

const PROFILES = { standard: national2020, all: profiles };

async function answerTo(request: Request): Promise<Answer> {
  if (request.type === "report") {
    const bytes = await reportBytes(request.results, localeOf(request.language) ?? SOURCE);
    return { type: "report", bytes };
  }
  const { name, file } = request;
  const read = async () => new Uint8Array(await file.arrayBuffer());
  return { type: "reviewed", reviewed: await reviewFile(name, read, readLegacy, PROFILES, LANGUAGES) };
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  void answerTo(data).then((answer) => {
    self.postMessage(answer);
  });
};
