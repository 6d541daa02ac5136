import { readFileSync } from "node:fs";
import path from "node:path";
import { type Finding, openFindings } from "../../src/core/checks/findings";
import { reviewSheet, type ReviewSettings, type SheetReview } from "../../src/core/review";
import { profiles } from "../../src/profiles/index.generated";
import national2020 from "../../src/profiles/national-2020";
import type { Profile } from "../../src/core/scoring/profile";
import { formatRange } from "../../src/core/sheet/address";
import { answeredPaper } from "./answered-paper";
import { everythingAccepted } from "./everything-accepted";
import { sheetOf, type SheetOptions } from "./grid";
import { ROOT } from "./sample";

export const PAGES = path.join(ROOT, "docs/checks");

/** A page of docs/checks, cut into what a test can hold the check to. */
export interface CheckPage {
  readonly title: string;
  /** The line below the title: id, severity, whether it is on. */
  readonly facts: string;
  readonly sections: ReadonlyMap<string, string>;
}

export function readPage(id: string): CheckPage {
  const [head = "", ...rest] = readFileSync(path.join(PAGES, `${id}.md`), "utf8").split(/^## /m);
  const [title = "", facts = ""] = head.split("\n").filter((line) => line.trim() !== "");
  const sections = rest.map((text) => {
    const end = text.indexOf("\n");
    return [text.slice(0, end).trim(), text.slice(end).trim()] as const;
  });
  return { title: title.replace(/^# /, ""), facts, sections: new Map(sections) };
}

/** The picture of a sheet (see grid.ts) in a section's Markdown table, its header in row 1. */
function exampleIn(section: string): string {
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.filter((line) => !/^\|[\s|:-]+\|$/.test(line)).map((line) => line.replace(/^\||\|\s*$/g, ""));
  return cells.join("\n");
}

/** What begins the answers in a sheet's working paper, an indicator and its answer in each row. */
const ANSWERS = "底稿答案：";

/** What begins the picture of a sheet on which something was accepted before. */
const NOW = "现在：";

/** The open findings of a section's example; where it shows the sheet as it was, everything on that one was accepted. */
export function openIn(section: string, switched: { readonly [id: string]: boolean }): readonly Finding[] {
  const profile = profileIn(section);
  const [before = "", now] = section.split(NOW);
  const accepted = now === undefined ? [] : everythingAccepted(reviewOf(exampleIn(before), { switched }, { profile }));
  const [picture = "", answers] = (now ?? before).split(ANSWERS).map(exampleIn);
  const paper =
    answers === undefined ? null : answeredPaper(reviewOf(picture, { switched }, { profile }), answersIn(answers));
  return openFindings(
    tablesOf(reviewOf(picture, { switched, accepted, paper }, { profile })).flatMap(({ findings }) => findings),
  );
}

/** The answers in the rows of a picture, by the indicators' names. */
function answersIn(picture: string): ReadonlyMap<string, string> {
  const rows = picture.split("\n").map((line) => line.split("|").map((piece) => piece.trim()));
  return new Map(rows.map(([name = "", answer = ""]) => [name, answer]));
}

/** The rules by which a section's example is reviewed: those that it names, else the national ones. */
function profileIn(section: string): Profile {
  const id = /^规则：`([^`]+)`/m.exec(section)?.[1] ?? national2020.id;
  const named = profiles.find((profile) => profile.id === id);
  if (!named) throw new Error(`no profile ${id}`);
  return named;
}

/** The cells that a section says are reported, and the checks that report the same cause in other cells. */
export function reportedIn(section: string): { readonly cells: readonly string[]; readonly also: readonly string[] } {
  const wordsBehind = (label: string): string[] => {
    const line = section.split("\n").find((each) => each.startsWith(label)) ?? "";
    return [...line.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
  };
  return { cells: wordsBehind("报告："), also: wordsBehind("同时报告：") };
}

/** How a pictured sheet looks beyond its cells, and the rules by which it is reviewed. */
interface PictureOptions extends SheetOptions {
  readonly profile?: Profile;
}

/** All findings of a pictured sheet. */
export function findingsOf(
  picture: string,
  switched: { readonly [id: string]: boolean } = {},
  options: PictureOptions = {},
): Finding[] {
  return tablesOf(reviewOf(picture, { switched }, options)).flatMap(({ findings }) => findings);
}

function reviewOf(
  picture: string,
  settings: ReviewSettings,
  { profile = national2020, ...options }: PictureOptions = {},
): SheetReview {
  return reviewSheet(sheetOf(picture, options), profile, settings);
}

function tablesOf({ tables }: SheetReview): SheetReview["tables"] {
  if (tables.length === 0) throw new Error("no table in the picture");
  return tables;
}

/** All findings of a pictured sheet as "check severity A1 B2:B4". */
export function foundOn(...args: Parameters<typeof findingsOf>): string[] {
  return findingsOf(...args).map(({ check, severity, cells }) =>
    [check, severity, ...cells.map(formatRange)].join(" "),
  );
}
