import { isLanguage, type Language } from "./languages";

/** Where a person's own settings are kept; browsers may forbid it within another page. */
export type PersonalStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "scorecheck.language";

/** Null where the browser forbids a page within another one to keep anything. */
export function personalStore(): PersonalStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The language that a person has chosen before; null for none. */
export function keptLanguage(store: PersonalStore | null): Language | null {
  try {
    const kept = store?.getItem(KEY) ?? null;
    return kept !== null && isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what a person has chosen; null forgets it. */
export function keepLanguage(store: PersonalStore | null, language: Language | null): void {
  try {
    if (language === null) store?.removeItem(KEY);
    else store?.setItem(KEY, language);
  } catch {
    // It holds until the pane is closed.
  }
}
