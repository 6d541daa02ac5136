import { profileOf } from "../core/scoring/read-profile";
import national2020 from "./national-2020";

/** Sichuan: 中 begins at 70 and not at 60. */
export default profileOf(
  {
    id: "sichuan-2025",
    extends: "national-2020",
    name: "四川（2025）",
    source: "川财绩〔2025〕5号",
    sources: { grades: "等级划分：90、80、70" },
    grades: [
      { name: "优", from: 90 },
      { name: "良", from: 80 },
      { name: "中", from: 70 },
      { name: "差", from: 0 },
    ],
  },
  national2020,
);
