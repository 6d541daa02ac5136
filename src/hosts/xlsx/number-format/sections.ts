/** A part of a number format code: literal text that is shown as it is, or a run of the code's own letters. */
export interface FormatPiece {
  readonly type: "literal" | "code";
  readonly text: string;
}

const PIECE = /"([^"]*)"|\\([^])|_[^]|\*[^]|\[(?:\$([^\]-]*)(?:-[^\]]*)?|[^\]]*)\]|(General|AM\/PM|A\/P|[^"\\_*[])/giu;

/** The sections of a number format code ("0.0;-0.0;zero"), each as its pieces; colours, conditions and padding left out. */
export function sectionsOf(code: string): FormatPiece[][] {
  const sections: FormatPiece[][] = [[]];
  let section = sections[0] ?? [];
  const pieces = new RegExp(PIECE);
  for (let match = pieces.exec(code); match; match = pieces.exec(code)) {
    const [whole, quoted, escaped, currency, plain] = match;
    if (plain === ";") {
      section = [];
      sections.push(section);
    } else if (plain !== undefined) {
      section.push({ type: "code", text: plain });
    } else if (/^\[[hms]+\]$/i.test(whole)) {
      section.push({ type: "code", text: whole.slice(1, -1) });
    } else {
      section.push({ type: "literal", text: quoted ?? escaped ?? currency ?? "" });
    }
  }
  return sections;
}

/** The code of a section without its literals. */
export function codeOf(section: readonly FormatPiece[]): string {
  return section.map(({ type, text }) => (type === "code" ? text : "")).join("");
}
