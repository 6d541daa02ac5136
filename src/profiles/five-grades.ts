import { profileOf } from "../core/scoring/read-profile";
import national2020 from "./national-2020";

/** Five grades, as some places and textbooks give them. */
export default profileOf(
  {
    id: "five-grades",
    extends: "national-2020",
    name: "五级等级",
    source: "陈德萍《财政预算绩效管理——绩效评价实务》（2018）",
    sources: { grades: "五级：90、80、70、60；第四级也写作“及格”" },
    grades: [
      { name: "优", from: 90 },
      { name: "良", from: 80 },
      { name: "中", from: 70 },
      { name: "合格", from: 60 },
      { name: "差", from: 0 },
    ],
  },
  national2020,
);
