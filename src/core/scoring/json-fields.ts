import { Rational } from "../exact";

/** What is wrong with a value of a file, and where: "grades[1].from". */
export interface FieldProblem {
  readonly path: string;
  readonly code:
    | "missing"
    | "unknown"
    | "not-text"
    | "not-a-number"
    | "not-a-list"
    | "not-an-object"
    | "out-of-range"
    | "not-one-of"
    | "wrong-order"
    | "no-such-profile";
  /** Of "not-one-of" and "no-such-profile": what there is. Of "out-of-range": the bounds. */
  readonly allowed?: readonly string[];
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** Reads the fields of an object that came from outside, and gathers what is wrong with them instead of stopping at the first. */
export class JsonFields {
  private readonly known = new Set<string>();

  private constructor(
    private readonly record: JsonRecord,
    private readonly path: string,
    private readonly problems: FieldProblem[],
  ) {}

  /** Where the value is no object that is noted, once, and all its fields read as if they were there and empty. */
  static of(value: unknown, path: string, problems: FieldProblem[]): JsonFields {
    if (isRecord(value)) return new JsonFields(value, path, problems);
    problems.push({ path, code: value === undefined ? "missing" : "not-an-object" });
    return new JsonFields({}, path, []);
  }

  has(key: string): boolean {
    this.known.add(key);
    return this.record[key] !== undefined;
  }

  problem(key: string, code: FieldProblem["code"], allowed?: readonly string[]): void {
    this.problems.push({ path: this.pathOf(key), code, ...(allowed ? { allowed } : {}) });
  }

  /** A text that isn't empty; "" where there is none. */
  text(key: string): string {
    const value = this.value(key);
    if (typeof value === "string" && value.trim() !== "") return value;
    if (value !== undefined) this.problem(key, "not-text");
    return "";
  }

  /** A number, also as text where it must stay exact ("1/3"), within bounds that are both allowed; 0 where there is none. */
  number(key: string, least: number, most: number): Rational {
    const value = this.value(key);
    if (value === undefined) return Rational.zero;
    const number = exactly(value);
    if (!number) this.problem(key, "not-a-number");
    else if (number.isBelow(Rational.fromNumber(least)) || number.isAbove(Rational.fromNumber(most))) {
      this.problem(key, "out-of-range", [`${least}`, `${most}`]);
    } else return number;
    return Rational.zero;
  }

  oneOf<Word extends string>(key: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.value(key);
    const word = words.find((one) => one === value);
    if (word === undefined && value !== undefined) this.problem(key, "not-one-of", words);
    return word ?? words[0];
  }

  texts(key: string): readonly string[] {
    return this.values(key).flatMap((value, at) => {
      if (typeof value === "string" && value !== "") return [value];
      this.problem(`${key}[${at}]`, "not-text");
      return [];
    });
  }

  /** The objects of a list, each read by `read`. */
  list<T>(key: string, read: (fields: JsonFields) => T): readonly T[] {
    return this.values(key).map((value, at) =>
      JsonFields.of(value, this.pathOf(`${key}[${at}]`), this.problems).read(read),
    );
  }

  object<T>(key: string, read: (fields: JsonFields) => T): T {
    this.known.add(key);
    return JsonFields.of(this.record[key], this.pathOf(key), this.problems).read(read);
  }

  /** Reads, and notes the fields that nobody has asked for: a misspelt one would else be left out silently. */
  read<T>(read: (fields: JsonFields) => T): T {
    const result = read(this);
    for (const key of Object.keys(this.record)) if (!this.known.has(key)) this.problem(key, "unknown");
    return result;
  }

  /** How many problems there are so far, these fields' and all others. */
  get problemCount(): number {
    return this.problems.length;
  }

  keys(): readonly string[] {
    return Object.keys(this.record);
  }

  /** Whether a field is there and says null, where null means something. */
  isNull(key: string): boolean {
    this.known.add(key);
    return this.record[key] === null;
  }

  private values(key: string): readonly unknown[] {
    const value = this.value(key);
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.problem(key, "not-a-list");
    return [];
  }

  private value(key: string): unknown {
    if (!this.has(key)) this.problem(key, "missing");
    return this.record[key];
  }

  private pathOf(key: string): string {
    return this.path === "" ? key : `${this.path}.${key}`;
  }
}

/** 0.6, "0.6" or "1/3". */
function exactly(value: unknown): Rational | null {
  if (typeof value === "number") return Number.isFinite(value) ? Rational.fromNumber(value) : null;
  if (typeof value !== "string") return null;
  const [over, under, ...rest] = value.split("/").map((part) => Rational.parse(part.trim()));
  if (!over || rest.length > 0 || under === null || under?.isZero === true) return null;
  return under ? over.dividedBy(under) : over;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
