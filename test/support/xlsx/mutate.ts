import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers that look random and are the same for the same seed (mulberry32): a failure can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SCRAPS = [
  ...["<", ">", "</c>", "<c>", "<row>", "</row>", "&", "&#0;", "]]>", "<!--", "<![CDATA[", "<?x", '"', "'", "\u0000"],
  ...['r="A1"', 't="s"', 'si="9"', 'ref="A1:XFD1048576"', "-1", "1e999", "NaN", "99999999999", "xmlns:r", "<f/>"],
  ...["<f t='array' ref='A1:B2'>1</f>", "<!DOCTYPE a>", "../../", "r:id", "\ud800"],
];

/** A file that is damaged in one of the ways in which files are, or are made to be: bits, cuts, XML. */
export function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * limit);
  const kind = below(4);
  if (kind === 0) {
    const copy = bytes.slice();
    for (let i = 0; i <= below(8); i++) {
      const at = below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
    }
    return copy;
  }
  if (kind === 1) return bytes.slice(0, below(bytes.length));
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
  const name = names[below(names.length)] ?? "";
  const others = Object.entries(parts).filter(([other]) => other !== name);
  if (kind === 3) others.push([name, strToU8(scrambled(strFromU8(parts[name] ?? new Uint8Array(0)), below))]);
  return zipSync(Object.fromEntries(others), { level: 1 });
}

/** A text with pieces put in, taken out, repeated, or moved. */
function scrambled(text: string, below: (limit: number) => number): string {
  let result = text;
  for (let i = 0; i <= below(4); i++) {
    const at = below(result.length + 1);
    const end = at + below(40);
    const piece = [SCRAPS[below(SCRAPS.length)] ?? "", "", result.slice(at, end).repeat(2 + below(3))][below(3)] ?? "";
    result = result.slice(0, at) + piece + result.slice(below(2) === 0 ? at : end);
  }
  return result;
}
