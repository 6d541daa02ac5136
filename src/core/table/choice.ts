import { type Draft, LEVELS, type Means, withMeans } from "./column";
import { contentOf } from "./content";
import type { Layout } from "./layout";
import { LEVEL_WEIGHTS } from "./points-columns";
import { type Columns, isRole, type Role } from "./table";

/** What a person says about the table of a sheet, against or beyond what the detection sees. */
export interface TableChoice {
  /** The rows of the header, from 0; null where it is to be found, or where there is none. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** The columns of some roles; the others are told as ever. */
  readonly columns: Columns;
}

export const NO_CHOICE: TableChoice = { header: null, columns: {} };

/** Gives columns the meanings that a person says they have, and takes those from all others. */
export function choose(draft: Draft, chosen: Columns): Draft {
  const said = new Map<number, Means>();
  const roles = Object.keys(chosen).filter(isRole);
  // A column may have several roles: one of a level counts, the first of them.
  for (const role of [...roles].sort((a, b) => Number(isLevel(b)) - Number(isLevel(a)))) {
    for (const column of chosen[role] ?? []) if (!said.has(column)) said.set(column, meaningOf(role));
  }
  const taken = new Set<Means>([...(roles.some(isLevel) ? LEVELS : []), ...roles.map(meaningOf)]);
  const known = new Set(draft.columns.map(({ column }) => column));
  const added = [...said.keys()].filter((column) => !known.has(column)).map((column) => bareColumn(draft, column));
  const all = { ...draft, columns: [...draft.columns, ...added].sort((a, b) => a.column - b.column) };
  return withMeans(all, ({ column, means }) => {
    const meant = said.get(column);
    return meant === undefined ? (taken.has(means) ? null : means) : meant;
  });
}

/** The layout with exactly the columns that a person has named; what they have settled isn't doubted. */
export function withChosen(layout: Layout, chosen: Columns): Layout {
  const only = (role: Role): number | null | undefined => (chosen[role] ? (chosen[role][0] ?? null) : undefined);
  const one = (role: Role, detected: number | null): number | null => {
    const column = only(role);
    return column === undefined ? detected : column;
  };
  return {
    ...layout,
    columns: { ...layout.columns, ...chosen },
    levelWeights: layout.levelWeights.map((column, level) => one(LEVEL_WEIGHTS[level] ?? "level3Weight", column)),
    weight: one("weight", layout.weight),
    score: one("score", layout.score),
    reviewScore: one("reviewScore", layout.reviewScore),
    scores: scoresWith(layout, chosen),
    unsure: layout.unsure.filter(({ role }) => chosen[role] === undefined),
  };
}

/** The columns of scores, less those that a person says are something else, and with those that they say are one. */
function scoresWith({ scores }: Layout, { score = [], reviewScore = [], ...others }: Columns): readonly number[] {
  const isOther = (column: number): boolean => Object.values(others).some((columns) => columns.includes(column));
  const all = new Set([...scores.filter((column) => !isOther(column)), ...score, ...reviewScore]);
  return [...all].sort((a, b) => a - b);
}

function bareColumn({ grid, body }: Draft, column: number): Draft["columns"][number] {
  const content = contentOf(grid, column, body);
  return { column, label: "", means: null, isContinued: false, isSideLabel: false, content };
}

const isLevel = (role: Role): boolean => LEVELS.some((level) => level === role);

/** What {@link withChosen} takes for a level's weights mustn't be taken for the indicators' own. */
function meaningOf(role: Role): Means {
  return role === "level1Weight" || role === "level2Weight" || role === "level3Weight" ? null : role;
}
