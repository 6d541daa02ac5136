import { localeOf, SOURCE } from "../../locales/locale";
import type { Texts } from "../../locales/texts";

/** The page's languages, its own first. */
export const LANGUAGES: readonly Texts[] = [SOURCE, localeOf("en") ?? SOURCE];
