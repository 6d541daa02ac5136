import { Statement } from "./statement";
import type { MarkerStyle, Token } from "./tokens";

/** A numbered item, or the text before the first one (`marker` null). */
export interface Section {
  readonly marker: { readonly style: MarkerStyle; readonly ordinal: number } | null;
  readonly statements: readonly Statement[];
}

const STOPS: ReadonlySet<string> = new Set([";", "。", "\n"]);

/** 每发现一处；扣1分: a semicolon between what is counted and what it costs is a slip of the pen for a comma. */
function isInterrupted(statements: readonly Token[][] | undefined, tokens: readonly Token[], stop: number): boolean {
  const [sign, verb, points] = tokens.slice(stop, stop + 3);
  const before = statements?.[statements.length - 1] ?? [];
  return (
    sign?.type === "sign" &&
    sign.sign === ";" &&
    verb?.type === "word" &&
    (verb.word === "deduct" || verb.word === "award") &&
    points?.type === "number" &&
    before.some((token) => token.type === "word" && token.word === "per") &&
    !before.some((token) => token.type === "word" && token.word === "point")
  );
}

/** Cuts a criterion into its numbered items, and each into its statements. */
export function outlineOf(plain: string, tokens: readonly Token[]): Section[] {
  const sections: { marker: Section["marker"]; statements: Token[][] }[] = [{ marker: null, statements: [[]] }];
  tokens.forEach((token, index) => {
    const section = sections[sections.length - 1];
    if (token.type === "marker") {
      sections.push({ marker: { style: token.style, ordinal: token.ordinal }, statements: [[]] });
    } else if (token.type === "sign" && STOPS.has(token.sign) && !isInterrupted(section?.statements, tokens, index)) {
      section?.statements.push([]);
    } else {
      section?.statements[section.statements.length - 1]?.push(token);
    }
  });
  return sections
    .map(({ marker, statements }) => ({
      marker,
      statements: statements.filter(({ length }) => length > 0).map((part) => new Statement(plain, part)),
    }))
    .filter(({ marker, statements }) => marker !== null || statements.length > 0);
}
