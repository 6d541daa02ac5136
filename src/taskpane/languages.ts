import type { Texts } from "../locales/texts";

/** Each language's texts are a file of their own: the pane loads those in force, and no others. */
const LOADERS = {
  "zh-CN": () => import(/* webpackChunkName: "locale-zh-CN" */ "../locales/zh-CN").then(({ zhCN }) => zhCN),
  en: () => import(/* webpackChunkName: "locale-en" */ "../locales/en").then(({ en }) => en),
} satisfies Record<string, () => Promise<Texts>>;

export type Language = keyof typeof LOADERS;

export const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

/** The language of all texts that are in one language only. */
export const SOURCE_LANGUAGE: Language = "zh-CN";

const loaded = new Map<Language, Texts>();

/** Chinese for a Chinese Office and where its language isn't known, English for every other one. */
export function languageFor(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || displayLanguage === "" || /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en";
}

export function isLanguage(text: string): text is Language {
  return text in LOADERS;
}

/** Rejects where the file can't be had; it is asked for again the next time. */
export async function loadTexts(language: Language): Promise<Texts> {
  const texts = await LOADERS[language]();
  loaded.set(language, texts);
  return texts;
}

/** The texts of a language that has been loaded; null as long as it hasn't. */
export const textsIn = (language: Language): Texts | null => loaded.get(language) ?? null;

/** Office's own language, as it stands in the address by which Office opens the page, before Office has answered. */
export function officeLanguage(search: string): string | undefined {
  const info = new URLSearchParams(search).get("_host_Info");
  return info?.split(/[$|]/)[3];
}
