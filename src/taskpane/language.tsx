import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Texts } from "../locales/texts";
import { isLanguage, type Language, languageFor, loadTexts, textsIn } from "./languages";
import { TextsProvider } from "./texts";

/** Where a person's own settings are kept; browsers may forbid it within another page. */
export type PersonalStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

interface LanguageChoice {
  /** The language that the person has chosen; null for Excel's own. */
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
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

/** Everything below it in the language that the person has chosen, else in Excel's; nothing until its texts are there. */
export function Localized({ display, store, children }: LocalizedProps) {
  const [chosen, set] = useState(() => keptLanguage(store));
  const texts = useTextsIn(chosen ?? languageFor(display));
  useEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.language;
    document.title = texts.pane.title;
  }, [texts]);
  const choose = (language: Language | null): void => {
    keep(store, language);
    set(language);
  };
  if (!texts) return null;
  return (
    <LanguageContext.Provider value={{ chosen, choose }}>
      <TextsProvider texts={texts}>{children}</TextsProvider>
    </LanguageContext.Provider>
  );
}

/** The texts of a language; until they are loaded those before them, and null before the first. */
function useTextsIn(language: Language): Texts | null {
  const [shown, show] = useState(() => textsIn(language));
  const there = textsIn(language);
  useEffect(() => {
    let isWanted = true;
    loadTexts(language).then(
      (texts) => {
        if (isWanted) show(texts);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return there ?? shown;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
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

function keep(store: PersonalStore | null, language: Language | null): void {
  try {
    if (language === null) store?.removeItem(KEY);
    else store?.setItem(KEY, language);
  } catch {
    // It holds until the pane is closed.
  }
}
