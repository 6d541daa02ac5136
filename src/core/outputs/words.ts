import type { CheckId, Finding } from "../checks/findings";
import type { Severity } from "../checks/check";
import type { Totals } from "../scoring/totals";

export type TotalName = Exclude<keyof Totals, "weight" | "coverage">;

/** The words that output sheets are made with; the locales hold them. */
export interface OutputWords {
  /** The tabs' names, by which an output is found and made again. */
  readonly names: Readonly<Record<OutputName, string>>;
  readonly columns: {
    readonly number: string;
    readonly level: (level: number) => string;
    readonly indicator: string;
    readonly within: string;
    readonly weight: string;
    readonly score: string;
    readonly rate: string;
    readonly grade: string;
    readonly lost: string;
    readonly reason: string;
    readonly severity: string;
    readonly problem: string;
    readonly place: string;
    readonly what: string;
    readonly todo: string;
    readonly state: string;
    readonly total: string;
    readonly opinion: string;
    readonly adopted: string;
    readonly why: string;
    readonly remark: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly totals: Readonly<Record<TotalName, string>>;
  readonly sum: string;
  /** The total without rows that don't apply, rescaled; the weight that they would have had. */
  readonly rescaled: (leftOut: string) => string;
  readonly source: (sheet: string) => string;
  readonly nothingLost: string;
  readonly nothingFound: string;
  readonly checksOff: (checks: readonly CheckId[]) => string;
  readonly open: string;
  /** Of a finding that was accepted with this reason. */
  readonly accepted: (reason: string) => string;
  readonly adoption: { readonly yes: string; readonly no: string; readonly refusal: string };
  readonly signature: { readonly reviewer: string; readonly date: string };
  /** 总得分 X 分，等级为优: the sentence for the report, in points. */
  readonly conclusion: (points: string, grade: string) => string;
  /** One sentence on what one indicator lost, in points. */
  readonly lostIn: (indicator: string, points: string, reason: string) => string;
  readonly lostNothing: string;
  /** Sentences one after the other. */
  readonly sentences: (parts: readonly string[]) => string;
  readonly describe: <Id extends CheckId>(finding: Finding<Id>) => { name: string; what: string; todo: string };
}

export type OutputName = "summary" | "deductions" | "findings" | "opinion";
