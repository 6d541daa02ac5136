import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { localeOf } from "../locales/locale";
import { textsFor, TextsProvider } from "./texts";

/** Where a person's own settings are kept; browsers may forbid it within another page. */
export type PersonalStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

interface LanguageChoice {
  /** The language that the person has chosen; null for Excel's own. */
  readonly chosen: string | null;
  readonly choose: (language: string | null) => void;
}

const KEY = "scorecheck.language";

const LanguageContext = createContext<LanguageChoice>({ chosen: null, choose: () => undefined });

interface LocalizedProps {
  /** Excel's language. */
  readonly display: string | undefined;
  /** Null where nothing can be kept: then a choice holds until the pane is closed. */
  readonly store: PersonalStore | null;
  readonly children: ReactNode;
}

/** Everything below it in the language that the person has chosen, else in Excel's. */
export function Localized({ display, store, children }: LocalizedProps) {
  const [chosen, set] = useState(() => keptIn(store));
  const texts = textsFor(chosen ?? display);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.pane.title;
  }, [texts]);
  const choose = (language: string | null): void => {
    keep(store, language);
    set(language);
  };
  return (
    <LanguageContext.Provider value={{ chosen, choose }}>
      <TextsProvider texts={texts}>{children}</TextsProvider>
    </LanguageContext.Provider>
  );
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

function keptIn(store: PersonalStore | null): string | null {
  try {
    const kept = store?.getItem(KEY) ?? null;
    return kept !== null && localeOf(kept) ? kept : null;
  } catch {
    return null;
  }
}

function keep(store: PersonalStore | null, language: string | null): void {
  try {
    if (language === null) store?.removeItem(KEY);
    else store?.setItem(KEY, language);
  } catch {
    // It holds until the pane is closed.
  }
}
