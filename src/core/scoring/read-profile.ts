import { Rational } from "../exact";
import { SCORERS } from "../table/scorers";
import { type FieldProblem, JsonFields } from "./json-fields";
import type {
  Dimension,
  ExecutionCap,
  Framework,
  Grade,
  Limits,
  Profile,
  RateBand,
  TargetScoring,
  Verdict,
} from "./profile";

/** A profile as it was read, or everything that is wrong with it. */
export type ReadProfile =
  | { readonly type: "profile"; readonly profile: Profile }
  | { readonly type: "problems"; readonly problems: readonly [FieldProblem, ...FieldProblem[]] };

/** As large as any figure in a profile gets. */
const MOST = 1_000_000;
const MOST_DECIMALS = 6;

/**
 * Reads a profile from plain data, as a JSON file holds it: the shape of {@link Profile}, with plain numbers. It may name
 * a known profile as `extends`; the sections that it leaves out are that one's. Every mistake is found, not only the first.
 */
export function readProfile(data: unknown, known: readonly Profile[]): ReadProfile {
  const problems: FieldProblem[] = [];
  const profile = JsonFields.of(data, "", problems).read((fields) => profileIn(fields, known));
  const [first, ...others] = problems;
  return first ? { type: "problems", problems: [first, ...others] } : { type: "profile", profile };
}

/** A profile of our own. Throws a RangeError that names the mistakes. */
export function profileOf(data: unknown, ...known: readonly Profile[]): Profile {
  const read = readProfile(data, known);
  if (read.type === "profile") return read.profile;
  throw new RangeError(read.problems.map(({ path, code }) => `${path}: ${code}`).join("; "));
}

function profileIn(fields: JsonFields, known: readonly Profile[]): Profile {
  const base = baseIn(fields, known);
  /** A section of its own, else the base's; without a base it must be there. */
  const own = <Name extends keyof Profile>(name: Name, read: (name: Name) => Profile[Name]): Profile[Name] =>
    base && !fields.has(name) ? base[name] : read(name);
  return {
    id: fields.text("id"),
    name: fields.text("name"),
    source: fields.text("source"),
    sources: { ...base?.sources, ...(fields.has("sources") ? fields.object("sources", sourcesIn) : {}) },
    grades: own("grades", (name) => descending(fields, name, gradeIn, true)),
    fullMarks: own("fullMarks", (name) => fields.number(name, 1, MOST)),
    decimals: own("decimals", (name) => whole(fields, name, 0, MOST_DECIMALS)),
    tolerance: own("tolerance", (name) => fields.number(name, 0, 1)),
    limits: own("limits", (name) => fields.object(name, (limits) => limitsIn(limits, base?.limits))),
    framework: own("framework", (name) => fields.object(name, frameworkIn)),
    verdicts: own("verdicts", (name) => fields.list(name, verdictIn)),
    scoring: own("scoring", (name) => fields.object(name, (scoring) => scoringIn(scoring, base?.scoring))),
    executionCaps: own("executionCaps", (name) => fields.list(name, capIn)),
    notApplicable: own("notApplicable", (name) => fields.oneOf(name, ["rescaled", "left-out"])),
    scoredColumn: fields.has("scoredColumn") ? scorerIn(fields, "scoredColumn") : (base?.scoredColumn ?? null),
  };
}

const scorerIn = (fields: JsonFields, name: string): Profile["scoredColumn"] =>
  fields.isNull(name) ? null : fields.oneOf(name, SCORERS);

function baseIn(fields: JsonFields, known: readonly Profile[]): Profile | null {
  if (!fields.has("extends")) return null;
  const id = fields.text("extends");
  const base = known.find((profile) => profile.id === id);
  const ids = known.map((profile) => profile.id);
  if (!base) fields.problem("extends", "no-such-profile", ids);
  // Whatever it leaves out isn't also missing: the name is the only mistake.
  return base ?? known[0] ?? null;
}

function sourcesIn(fields: JsonFields): Profile["sources"] {
  return Object.fromEntries(fields.keys().map((section) => [section, fields.text(section)]));
}

const gradeIn = (fields: JsonFields): Grade => ({ name: fields.text("name"), from: fields.number("from", 0, MOST) });

/** A rate band reaches beyond 100 %: what was done may be more than what was aimed at. */
const MOST_RATE = 100;

const bandIn = (fields: JsonFields): RateBand => ({
  from: fields.number("from", 0, MOST_RATE),
  earns: fields.number("earns", 0, 1),
});

/** A list whose bounds fall from the first to the last, which may have to be 0. */
function descending<Band extends { readonly from: Rational }>(
  fields: JsonFields,
  name: string,
  read: (fields: JsonFields) => Band,
  endsAtZero: boolean,
): readonly Band[] {
  const before = fields.problemCount;
  const bands = fields.list(name, read);
  if (fields.problemCount > before) return bands;
  const falls = bands.every(({ from }, at) => bands[at - 1]?.from.isAbove(from) ?? true);
  if (!falls || (endsAtZero && bands[bands.length - 1]?.from.isZero !== true)) fields.problem(name, "wrong-order");
  return bands;
}

function limitsIn(fields: JsonFields, base: Limits | undefined): Limits {
  const own = (name: keyof Limits, most: number): Rational =>
    base && !fields.has(name) ? base[name] : fields.number(name, 0, most);
  return {
    overshoot: own("overshoot", MOST_RATE),
    heaviestIndicator: own("heaviestIndicator", MOST),
    qualitativeShare: own("qualitativeShare", 1),
    fullMarkRatio: own("fullMarkRatio", 1),
    reviewGap: own("reviewGap", MOST),
    resultsShare: own("resultsShare", 1),
    executionWeight: own("executionWeight", MOST),
  };
}

const frameworkIn = (fields: JsonFields): Framework => ({
  topLevel: fields.texts("topLevel"),
  superseded: fields.texts("superseded"),
  since: whole(fields, "since", 1949, 9999),
  results: fields.texts("results"),
  dimensions: fields.list("dimensions", dimensionIn),
});

const dimensionIn = (fields: JsonFields): Dimension => ({ name: fields.text("name"), words: fields.texts("words") });

function verdictIn(fields: JsonFields): Verdict {
  const [words, from, to] = [fields.texts("words"), fields.number("from", 0, 1), fields.number("to", 0, 1)];
  if (from.isAbove(to)) fields.problem("from", "wrong-order");
  return { words, from, to };
}

function scoringIn(fields: JsonFields, base: TargetScoring | undefined): TargetScoring {
  const own = <Name extends keyof TargetScoring>(
    name: Name,
    read: (name: Name) => TargetScoring[Name],
  ): TargetScoring[Name] => (base && !fields.has(name) ? base[name] : read(name));
  const bands = (name: "satisfaction" | "execution"): readonly RateBand[] | null =>
    fields.isNull(name) ? null : descending(fields, name, bandIn, false);
  const scoring: TargetScoring = {
    reverse: own("reverse", (name) => fields.oneOf(name, ["target-over-actual", "relative-excess"])),
    passFrom: own("passFrom", (name) => fields.number(name, 0, 1)),
    earns: own("earns", (name) => fields.oneOf(name, ["whole-rate", "rate-beyond-pass"])),
    nothingAbove: own("nothingAbove", (name) => (fields.isNull(name) ? null : fields.number(name, 1, MOST_RATE))),
    overshootLoses: own("overshootLoses", (name) => fields.number(name, 0, MOST)),
    satisfaction: own("satisfaction", bands),
    execution: own("execution", bands),
  };
  // Beyond a threshold of 100 % nothing is left to share out.
  if (scoring.earns === "rate-beyond-pass" && !scoring.passFrom.isBelow(Rational.one)) {
    fields.problem("passFrom", "wrong-order");
  }
  return scoring;
}

const capIn = (fields: JsonFields): ExecutionCap => ({
  below: fields.number("below", 0, MOST_RATE),
  cap: fields.number("cap", 0, MOST),
});

function whole(fields: JsonFields, name: string, least: number, most: number): number {
  const value = fields.number(name, least, most);
  if (value.isWhole) return value.toNumber();
  fields.problem(name, "not-a-number");
  return least;
}
