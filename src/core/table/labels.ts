import { Rational } from "../exact";
import { nameFrom } from "./text";

export interface Label {
  readonly name: string;
  /** The points that the label gives itself, if any. */
  readonly weight: Rational | null;
}

const NUMBER = "([0-9０-９]+(?:[.．][0-9０-９]+)?)";
const SUFFIX = new RegExp(
  `^(.*?)\\s*[（(【\\[]\\s*(?:满分|共|计)?\\s*${NUMBER}\\s*([分%％])?\\s*[）)】\\]]\\s*[:：。.★]*$`,
  "s",
);
/** Not 每次扣2分 nor 达到90分: points to be had, lost or reached are no weight. */
const BARE_SUFFIX = new RegExp(
  `^(.*?[^0-9０-９.．\\s扣减罚加得记计给到达过于≥≤><＞＜])\\s*${NUMBER}\\s*分\\s*[:：。]*$`,
  "s",
);
/** Longer texts are requirements that stand for a name. */
const LONGEST = 80;
const LARGEST = Rational.of(1000);

/**
 * Parts a name from the weight written into it: "产出指标（50分）", "A1 立项5分"; and, where it names a group, a bare number
 * in brackets ("培训安排（15）").
 */
export function labelFrom(text: string, isGroup: boolean): Label {
  if (text.length > LONGEST) return { name: nameFrom(text), weight: null };
  const [, name = "", digits = "", unit] =
    SUFFIX.exec(text.trim()) ?? BARE_SUFFIX.exec(text.trim())?.concat("分") ?? [];
  const weight = digits === "" ? null : Rational.parse(digits.normalize("NFKC"));
  if (!weight || weight.isAbove(LARGEST) || (unit === undefined && !isGroup))
    return { name: nameFrom(text), weight: null };
  return { name: nameFrom(name === "" ? text : name), weight };
}
