import type { Finding, CheckId } from "../core/checks/findings";
import type { CheckMessages } from "./check-message";
import { checkMessages } from "./zh-CN/checks/index.generated";
import { checkMessages as en } from "./en/checks/index.generated";

const m: CheckMessages = checkMessages;
export const e: CheckMessages = en;
export function what<Id extends CheckId>(finding: Finding<Id>): string {
  return m[finding.check].what(finding.data);
}
export function all(f: Finding): string {
  return what(f);
}
