import { PNG } from "pngjs";
import type { Print } from "./rendering";

/** A word of a page in points from its top left. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HAN = /^\p{Script=Han}+$/u;
const POINTS_PER_INCH = 72;
const DOTS_PER_INCH = 144;
/** How much darker or lighter than the rest of its place, of 255, a letter is at least. */
const CONTRAST = 60;

/** The words of a page of Poppler's `pdftotext -bbox`. */
export function wordsIn(html: string): PrintedWord[] {
  const words = html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g);
  return [...words].map(([, left, top, right, bottom, text = ""]) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** A page as dots: four bytes each, line after line. */
interface Dots {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The Chinese words of a printed page with a letter that isn't to be seen. */
export function unseenWords(print: Print, page: number): string[] {
  return unseenIn(print.words(page), PNG.sync.read(print.picture(page, DOTS_PER_INCH)), DOTS_PER_INCH);
}

/**
 * The Chinese words with a letter that isn't to be seen where the page says that it stands: a print whose fonts lack a
 * letter still has the letter's code. Letters of a word are equally wide, so words with others in between are left out.
 */
export function unseenIn(words: readonly PrintedWord[], { width, height, data }: Dots, dotsPerInch: number): string[] {
  const dots = (points: number): number => Math.round((points * dotsPerInch) / POINTS_PER_INCH);
  const hasInk = (left: number, top: number, right: number, bottom: number): boolean => {
    let [darkest, lightest] = [255, 0];
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
        const light = data[(y * width + x) * 4 + 1] ?? 0;
        [darkest, lightest] = [Math.min(darkest, light), Math.max(lightest, light)];
      }
    }
    return lightest - darkest >= CONTRAST;
  };
  return words
    .filter(({ text }) => HAN.test(text))
    .filter(({ text, left, top, right, bottom }) => {
      const step = (right - left) / text.length;
      return [...text].some(
        (_, i) => !hasInk(dots(left + i * step), dots(top), dots(left + (i + 1) * step), dots(bottom)),
      );
    })
    .map(({ text }) => text);
}
