import type { CheckId, Finding } from "../core/checks/findings";
import type { Texts } from "./texts";

/** A finding in words. */
interface FindingInWords {
  readonly name: string;
  /** What is wrong here, one sentence with its numbers. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** Puts a finding into words. */
export function describe<Id extends CheckId>(finding: Finding<Id>, { checks }: Texts): FindingInWords {
  const { name, what, why, todo } = checks[finding.check];
  return { name, what: what(finding.data), why, todo };
}
