/// <reference types="office-js" />
import { HostError } from "../port";
import { hostErrorFrom } from "./failure";
import { PATIENCE, within } from "./request";

/** The largest slice that Office hands over. */
const SLICE_SIZE = 4 * 1024 * 1024;

/**
 * The file of the open workbook as it stands, with what hasn't been saved yet. Rejects with a {@link HostError}.
 */
export async function workbookFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_SIZE }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      const data = bytesOf(slice.data);
      if (filled + data.length > bytes.length) throw new HostError("host-failure", { hostCode: "slice" });
      bytes.set(data, filled);
      filled += data.length;
    }
    return bytes;
  } finally {
    // Two copies at most are kept in memory. One that can't be closed doesn't spoil the other.
    file.closeAsync();
  }
}

/** What the open workbook is called, without its folder and ending; "" before it was first saved. */
export function workbookName(): string {
  const { url } = Office.context.document;
  const [name = ""] = (url || "").split(/[\\/]/).slice(-1);
  return name.replace(/\.xls[xm]?$/i, "");
}

/** Opens a file as a new workbook in a window of its own. Rejects with a {@link HostError}, also where windows are blocked. */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await within(PATIENCE, Excel.createWorkbook(base64Of(bytes)));
  } catch (error) {
    throw hostErrorFrom(error);
  }
}

/** What Office says to a question of its older interface. */
function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new HostError("host-failure", { hostCode: `${result.error.code} ${result.error.name}` }));
    });
  });
  return within(PATIENCE, answer);
}

/** A slice of a file comes as a list of bytes. */
function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (Array.isArray(data)) return Uint8Array.from(data, Number);
  throw new HostError("host-failure", { hostCode: "slice" });
}

/** How many bytes are turned into text at once: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(text);
}
