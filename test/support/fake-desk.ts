import type { CopyDesk } from "../../src/app/hand-in-copy";
import { fileFailureOf } from "../../src/hosts/file-failure";
import { HostError } from "../../src/hosts/port";
import { openWorkbook } from "../../src/hosts/xlsx/open";

interface FakeDesk extends CopyDesk {
  /** What a person was given, by its name. */
  readonly given: Map<string, Uint8Array>;
}

/**
 * A desk over a file; one without a file can't have it from its host.
 * @param opensWindows whether a file can be opened as a workbook of its own
 */
export function fakeDesk(file: Uint8Array | null = null, opensWindows = true): FakeDesk {
  const given = new Map<string, Uint8Array>();
  return {
    given,
    bookName: () => "评分",
    take: () => (file ? Promise.resolve(file) : Promise.reject(new HostError("host-failure", { hostCode: "5001" }))),
    open: openWorkbook,
    failureOf: fileFailureOf,
    give: (bytes, fileName) => {
      given.set(fileName, bytes);
      return Promise.resolve(opensWindows ? "opened" : "saved");
    },
  };
}
