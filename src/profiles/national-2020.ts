import { Rational } from "../core/exact";
import type { Profile } from "../core/scoring/profile";

/** 财预〔2020〕10号 《项目支出绩效评价管理办法》, the rule in force for the whole country. */
export default {
  id: "national-2020",
  source: "财预〔2020〕10号",
  // Art. 18.
  grades: [
    { name: "优", from: Rational.of(90) },
    { name: "良", from: Rational.of(80) },
    { name: "中", from: Rational.of(60) },
    { name: "差", from: Rational.zero },
  ],
  fullMarks: Rational.of(100),
  decimals: 2,
  tolerance: Rational.of(1, 100),
} satisfies Profile;
