import type { OfficePackage } from "../package/package";
import type { Attributes } from "../xml/scan";

/** The order in which colours of a theme are numbered: light and dark change places (ECMA-376 18.8.3). */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const LINKS = ["hlink", "folHlink"];

/** ECMA-376 18.8.27: numbers 0 to 7 say the same as 8 to 15. */
const INDEXED = [
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

/** The colours that a workbook can name by a number. */
export class Palette {
  private constructor(private readonly theme: readonly (string | undefined)[]) {}

  /** Reads the theme's colours; a workbook without a theme has none. */
  static read(source: OfficePackage, themePart: string | null): Palette {
    const byName = new Map<string, string>();
    if (themePart !== null && source.has(themePart)) {
      source.scan(themePart, {
        open({ name, attributes: { val, lastClr } }, ancestors) {
          const [slot = "", scheme = ""] = ancestors.slice(-2).reverse().map(localName);
          if (scheme !== "clrScheme") return;
          if (localName(name) === "srgbClr" && val !== undefined) byName.set(slot, val);
          if (localName(name) === "sysClr" && lastClr !== undefined) byName.set(slot, lastClr);
        },
      });
    }
    return new Palette([...THEME_ORDER, ...LINKS].map((slot) => byName.get(slot)));
  }

  /** The colour that an element's attributes say, as "#RRGGBB"; null for automatic, or one that there isn't. */
  color({ rgb, theme, indexed, tint }: Attributes): string | null {
    const plain =
      rgb !== undefined ? rgb.slice(-6) : theme !== undefined ? this.theme[Number(theme)] : INDEXED[Number(indexed)];
    if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return null;
    return `#${tinted(plain, Number(tint ?? 0)).toUpperCase()}`;
  }
}

/** Names of the namespaces that the package doesn't know come with them: "{uri}accent1". */
const localName = (name: string): string => name.slice(name.indexOf("}") + 1);

/** Lighter (towards 1) or darker (towards -1). Excel changes the lightness alone; part by part comes close to it. */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
