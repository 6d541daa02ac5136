import type { CheckId, Finding } from "../core/checks/findings";
import { en } from "./en";
import type { Texts } from "./texts";
import { zhCN } from "./zh-CN";

/** A finding in words. */
interface FindingInWords {
  readonly name: string;
  /** What is wrong here, one sentence with its numbers. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export const SOURCE: Texts = zhCN;

const BY_LANGUAGE: { readonly [language: string]: Texts } = { zh: zhCN, en };

/** All languages that there are. */
export const LANGUAGES: readonly Texts[] = Object.values(BY_LANGUAGE);

/** The texts for a language tag ("zh-CN", "en", "en-GB"), found by its first part; null for a language that there isn't. */
export function localeOf(language: string): Texts | null {
  const [first = ""] = language.toLowerCase().split(/[-_]/);
  return Object.entries(BY_LANGUAGE).find(([known]) => known === first)?.[1] ?? null;
}

/** Puts a finding into words. */
export function describe<Id extends CheckId>(finding: Finding<Id>, { checks }: Texts): FindingInWords {
  const { name, what, why, todo } = checks[finding.check];
  return { name, what: what(finding.data), why, todo };
}
