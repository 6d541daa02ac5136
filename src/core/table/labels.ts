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
const BARE_SUFFIX = new RegExp(`^(.*?[^0-9０-９.．\\s])\\s*${NUMBER}\\s*分\\s*[:：。]*$`, "s");
/** What stands before points that are lost, had or reached, which are no weight: 每次扣2分, 达到90分; but 台账登记5分 weighs 5. */
const BEFORE_OTHER_POINTS = /(?:[扣减罚于≥≤><＞＜]|[^心所]得|[超不]过|[^传送表]达|达到|每.*[加记计给])$/s;
/** Longer texts are requirements that stand for a name. */
const LONGEST = 80;
const LARGEST = Rational.of(1000);

/**
 * Parts a name from the weight written into it: "产出指标（50分）", "A1 立项5分"; and, where it names a group, a bare number
 * in brackets ("培训安排（15）").
 */
export function labelFrom(text: string, isGroup: boolean): Label {
  if (text.length > LONGEST) return { name: nameFrom(text), weight: null };
  const [, name = "", digits = "", unit] = SUFFIX.exec(text.trim()) ?? bareWeight(text.trim());
  const weight = digits === "" ? null : Rational.parse(digits.normalize("NFKC"));
  if (!weight || weight.isAbove(LARGEST) || (unit === undefined && !isGroup))
    return { name: nameFrom(text), weight: null };
  return { name: nameFrom(name === "" ? text : name), weight };
}

/** The name, the digits and the unit of a weight without brackets, behind the whole; nothing where there is none. */
function bareWeight(text: string): readonly string[] {
  const found = BARE_SUFFIX.exec(text);
  return found && !BEFORE_OTHER_POINTS.test(found[1] ?? "") ? [...found, "分"] : [];
}
