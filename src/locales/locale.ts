import { en } from "./en";
import type { Texts } from "./texts";
import { zhCN } from "./zh-CN";

export const SOURCE: Texts = zhCN;

const BY_LANGUAGE: { readonly [language: string]: Texts } = { zh: zhCN, en };

/** All languages that there are. */
export const LANGUAGES: readonly Texts[] = Object.values(BY_LANGUAGE);

/** The texts for a language tag ("zh-CN", "en", "en-GB"), found by its first part; null for a language that there isn't. */
export function localeOf(language: string): Texts | null {
  const [first = ""] = language.toLowerCase().split(/[-_]/);
  return Object.entries(BY_LANGUAGE).find(([known]) => known === first)?.[1] ?? null;
}
