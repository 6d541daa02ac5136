import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { profiles } from "../../src/profiles/index.generated";
import national2020 from "../../src/profiles/national-2020";
import { TextsProvider } from "../../src/taskpane/texts";
import { outsideBrackets, PSEUDO } from "./pseudo-locale";

const ATTRIBUTES = /(?:aria-label|title|placeholder|alt)="([^"]*)"/g;

/** Words that are shown or read out and come neither from the locale nor from the sheet. */
export function untranslated(element: ReactElement, sheets: readonly SheetSnapshot[]): string[] {
  const markup = renderToStaticMarkup(<TextsProvider texts={PSEUDO}>{element}</TextsProvider>);
  const own = sheets.flatMap(({ name, rows }) => [name, ...rows.flatMap((row) => row.map(({ text }) => text))]);
  /** A choice of columns names each by its letter and its header; of a criterion a stretch may stand alone. */
  const isOwn = (piece: string): boolean => own.some((text) => text.includes(piece.replace(/^[A-Z]{1,3} /, "")));
  const pieces = [...markup.split(/<[^>]+>/), ...[...markup.matchAll(ATTRIBUTES)].map(([, value = ""]) => value)];
  return pieces
    .map((piece) => outsideBrackets(piece).trim())
    .filter((piece) => /[\p{L}]/u.test(piece) && !isOwn(piece) && !isAddress(piece) && !OF_THE_PROFILE.has(piece));
}

const isAddress = (piece: string): boolean => /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(piece);
/** A profile has its own words, the same in every language. */
const OF_THE_PROFILE = new Set([
  ...profiles.map(({ name }) => name),
  national2020.source,
  ...national2020.grades.map(({ name }) => name),
]);
