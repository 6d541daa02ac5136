import { itReads } from "../../../support/criteria/readings";

describe("bands: every award states a range of the same measure", () => {
  itReads([
    ["出勤率90%以上得5分，80%以上得3分，60%以上得1分", 5, "{0 1 3 5}"],
    ["出勤率90%以上得5分，80%-90%得3分，80%以下不得分", 5, "{0 3 5}"],
    ["缺勤3次以下得5分，6次以下得3分，10次以下得1分", 5, "{0 1 3 5}"],
    ["出勤率90%以上得5分，低于90%的按比例得分", 5, "[0 4.5] {5}"],
    ["出勤率90%以上得5分，其他不得分", 5, "{0 5}"],
    // Different measures aren't bands of one, but the weight says that the better one counts.
    ["出勤率90%以上得5分，缺勤3次以下得3分", 5, "{0 3 5}"],
    ["出勤率90%以上得5分，迟到3次以下得3分", 8, "{0 3 5 8}"],
    ["出勤率90%以上得5分，迟到3次以下得3分", 6, "partial"],
  ]);
});

describe("levels: told apart by words", () => {
  itReads([
    ["出勤好得5分，一般得3分，较差得1分", 5, "{1 3 5}"],
    ["出勤好得5分，一般得3分，其他情况得1分", 5, "{1 3 5}"],
    ["出勤好得5分，部分缺勤得3分", 5, "{0 3 5}"],
    ["全员出勤得5分，基本出勤得3分，否则得1分", 5, "{1 3 5}"],
    // The last level takes the rest, but not what the text gives nothing for.
    ["全员出勤得满分，无人出勤不得分，其余得2分", 4, "{0 2 4}"],
    ["出勤率90%以上得4分，低于60%不得分，其他情况得2分", 4, "{0 2 4}"],
    ["全员出勤得满分，部分出勤得权重的50%", 4, "{0 2 4}"],
    ["获省级、市级、县级表彰分别得3分、2分、1分", 3, "{0 1 2 3}"],
    ["获省级、市级表彰分别得3分、2分，其他得1分", 3, "{1 2 3}"],
    ["获省级、市级表彰分别得3分、2分；获省级、市级示范分别得2分、1分，取最高", 3, "{0 1 2 3}"],
  ]);
});

describe("whether awards add up or exclude each other is told by their words and by the weight", () => {
  itReads([
    ["全员出勤得3分，部分出勤得2分", 3, "{0 2 3}"],
    ["全员出勤得3分，部分出勤得2分", 4, "{0 2 3}"],
    // The words say that one excludes the other, the weight that they add up.
    ["全员出勤得3分，部分出勤得2分", 5, "partial"],
    ["有讲义得3分，无缺勤得2分", 5, "partial"],
    ["台账齐全（3分），仅有部分台账（2分）", 5, "{0 2 3 5}"],
    ["有签到得2分，有讲义得3分", 5, "{0 2 3 5}"],
    ["有签到得3分，有讲义得3分", 3, "{0 3}"],
  ]);
});
