// The page runs this before anything else, beside office.js: the texts come while office.js starts, not after it.
import { keptLanguage, personalStore } from "./kept-language";
import { languageFor, loadTexts, officeLanguage } from "./languages";

/** In force until Office has said its own: what stands in the address is right, as a rule, and nothing flashes. */
export const firstLanguage = officeLanguage(location.search) ?? navigator.language;

export const store = personalStore();

// Whoever needs the texts asks for them once more, and says so where they can't be had.
loadTexts(keptLanguage(store) ?? languageFor(firstLanguage)).catch(() => undefined);
