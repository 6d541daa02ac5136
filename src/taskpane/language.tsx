import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Texts } from "../locales/texts";
import { keepLanguage, keptLanguage, type PersonalStore } from "./kept-language";
import { type Language, languageFor, loadTexts, textsIn } from "./languages";
import { TextsProvider } from "./texts";

interface LanguageChoice {
  /** The language that the person has chosen; null for Excel's own. */
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}

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
    keepLanguage(store, language);
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
