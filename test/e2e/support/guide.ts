import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../support/sample";
import { GUIDE_STEPS, type GuideStep } from "./guide-steps";

const FOLDER = path.join(ROOT, "docs/zh-CN");
const PICTURES = path.join(FOLDER, "guide");
const SHOWN = path.join(PICTURES, "shown.txt");

/** Whether pictures and texts are to be made anew (`npm run guide`), not compared. */
export const makesGuide = process.env["SCORECHECK_GUIDE"] === "make";

/** Of each step in the guide: its heading as it stands there, and the pictures below it. */
export function toldSteps(): readonly (readonly [heading: string, pictures: readonly string[]])[] {
  const sections = guide().split(/^## /m);
  return sections
    .filter((section) => /^\d/.test(section))
    .map((section) => [section.split("\n")[0] ?? "", picturesIn(section)]);
}

/** Every picture that the guide shows and that isn't there. */
export const missingPictures = (): readonly string[] =>
  picturesIn(guide()).filter((target) => !existsSync(path.join(FOLDER, target)));

const guide = (): string => readFileSync(path.join(FOLDER, "guide.md"), "utf8").replace(/\r\n/g, "\n");

const picturesIn = (text: string): readonly string[] =>
  [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = ""]) => target);

export const headingOf = (step: GuideStep): string => `${GUIDE_STEPS.indexOf(step) + 1}. ${step.heading}`;
export const pictureOf = ({ picture }: GuideStep): string => `guide/${picture}.png`;

export const pictures = (): readonly string[] => readdirSync(PICTURES).filter((name) => name.endsWith(".png"));

export function savePicture(step: GuideStep, png: Buffer): void {
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(path.join(FOLDER, pictureOf(step)), png);
}

/** A step's picture as it was last saved. */
export const savedPicture = (step: GuideStep): Buffer => readFileSync(path.join(FOLDER, pictureOf(step)));

export const sizeOf = (step: GuideStep): number => savedPicture(step).length;

/** What the pane said at each step when its picture was taken. */
export function shownThen(): string {
  return existsSync(SHOWN) ? readFileSync(SHOWN, "utf8").replace(/\r\n/g, "\n") : "";
}

export function saveShown(text: string): void {
  writeFileSync(SHOWN, text);
}
