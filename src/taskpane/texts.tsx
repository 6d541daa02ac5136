import { createContext, type ReactNode, useContext } from "react";
import type { Texts } from "../locales/texts";

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ texts, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/** The texts in force. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("No texts around this component.");
  return texts;
}
