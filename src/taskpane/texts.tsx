import { createContext, type ReactNode, useContext } from "react";
import { localeOf, SOURCE } from "../locales/locale";
import type { Texts } from "../locales/texts";

const TextsContext = createContext<Texts>(SOURCE);

/** Chinese for a Chinese Office and where its language isn't known, English for every other one. */
export function textsFor(displayLanguage: string | undefined): Texts {
  if (displayLanguage === undefined || displayLanguage === "" || /^zh\b/i.test(displayLanguage)) return SOURCE;
  return localeOf("en") ?? SOURCE;
}

export function TextsProvider({ texts, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  return useContext(TextsContext);
}
