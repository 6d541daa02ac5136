import { spawnSync } from "node:child_process";
import path from "node:path";
import { converted } from "./libreoffice";
import { type PrintedWord, wordsIn } from "./printed-letters";

/** Makes pictures of PDF pages (Poppler); LibreOffice Calc alone can't. */
const RASTERISER = "pdftoppm";
const DOTS_PER_INCH = 60;
/** Of each channel: shades at the edge of an area are still its colour. */
const TOLERANCE = 8;

export const canRender = spawnSync(RASTERISER, ["-v"]).status === 0;

/** A page as it is printed: three bytes a pixel, line after line. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A part of a page in pixels; the last ones belong to it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Prints workbooks by LibreOffice: for each its pages, those of all sheets. */
export function printed(files: readonly string[], folder: string): Picture[][] {
  const prints = converted(files, "pdf", folder);
  return files.map((file) => picturesOf(path.join(prints, `${path.basename(file, path.extname(file))}.pdf`)));
}

/** A workbook as LibreOffice prints it: the words of each page, and pictures of them. */
export interface Print {
  readonly pages: readonly string[];
  /** The words of a page from 0 on, with their places. */
  words(page: number): readonly PrintedWord[];
  /** A page from 0 on as a PNG file. */
  picture(page: number, dotsPerInch: number): Buffer;
}

export function printOf(file: string, folder: string): Print {
  const pdf = path.join(converted([file], "pdf", folder), `${path.basename(file, path.extname(file))}.pdf`);
  const text = output("pdftotext", ["-layout", pdf, "-"]).toString("utf8");
  const only = (page: number) => ["-f", page + 1, "-l", page + 1].map(String);
  return {
    // Each page ends with a form feed.
    pages: text.split("\f").slice(0, -1),
    words: (page) => wordsIn(output("pdftotext", ["-bbox", ...only(page), pdf, "-"]).toString("utf8")),
    picture: (page, dotsPerInch) =>
      output(RASTERISER, ["-png", "-singlefile", "-r", String(dotsPerInch), ...only(page), pdf]),
  };
}

function output(program: string, args: readonly string[]): Buffer {
  const run = spawnSync(program, args, { maxBuffer: 2 ** 28 });
  // A font that can't be drawn with is only told of: the page comes without its letters.
  if (run.status !== 0 || run.stderr.length > 0) throw new Error(`${program}: ${String(run.stderr)}`);
  return run.stdout;
}

function picturesOf(pdf: string): Picture[] {
  const pages = output(RASTERISER, ["-r", String(DOTS_PER_INCH), pdf]);
  const pictures: Picture[] = [];
  for (let at = 0; at < pages.length;) {
    // "P6\nWIDTH HEIGHT\n255\n", then the pixels; one page behind the other.
    const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(pages.toString("latin1", at, at + 40));
    if (!head) throw new Error(`no picture in ${pdf}`);
    const [width, height, start] = [Number(head[1]), Number(head[2]), at + head[0].length];
    at = start + width * height * 3;
    pictures.push({ width, height, pixels: pages.subarray(start, at) });
  }
  return pictures;
}

/** The smallest box around all pixels of a colour (RRGGBB); null where there is none. */
export function boxOfColour(picture: Picture, colour: string): Box | null {
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return boxAround(picture, (at) =>
    channels.every((channel, i) => Math.abs((picture.pixels[at + i] ?? 0) - channel) <= TOLERANCE),
  );
}

/** The smallest box around all pixels in which two pictures differ; null where they are the same. */
export function boxOfDifferences(one: Picture, other: Picture): Box | null {
  if (one.width !== other.width || one.height !== other.height) {
    return { left: 0, top: 0, right: one.width, bottom: one.height };
  }
  return boxAround(one, (at) => [0, 1, 2].some((i) => one.pixels[at + i] !== other.pixels[at + i]));
}

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

function boxAround({ width, height }: Picture, holds: (at: number) => boolean): Box | null {
  const box = { left: width, top: height, right: -1, bottom: -1 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!holds(3 * (y * width + x))) continue;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box.bottom < 0 ? null : box;
}
