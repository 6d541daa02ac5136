import { writeFileSync } from "node:fs";
import path from "node:path";
import { scorecheck } from "../support/fake-io";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";

const folder = temporaryFolder();

async function reviewed(...more: readonly string[]) {
  const { status, out, err } = await scorecheck(["review", path.resolve(SAMPLE), ...more], { folder: folder() });
  const rules = /评分办法 {2}(.*)/.exec(out)?.[1] ?? "";
  return { status, rules, err };
}

it.each([
  [[], /^全国（2020）：财预〔2020〕10号/],
  [["--profile", "sichuan-2025"], /^四川（2025）：川财绩〔2025〕5号/],
])("the report names the rules: %j", async (options, rules) => {
  expect((await reviewed(...options)).rules).toMatch(rules);
});

it("takes a person's own rules from a file", async () => {
  writeFileSync(
    path.join(folder(), "own.json"),
    JSON.stringify({ id: "own", name: "本县", source: "本县办法", extends: "national-2020" }),
  );
  expect(await reviewed("--profile", "own.json")).toEqual({ status: 0, rules: "本县：本县办法", err: "" });
});

it("says everything that is wrong with them", async () => {
  writeFileSync(
    path.join(folder(), "bad.json"),
    JSON.stringify({ id: "own", extends: "national", limits: { overshoot: "多" } }),
  );
  const { status, err } = await reviewed("--profile", "bad.json");
  expect(status).toBe(2);
  expect(err).toContain("bad.json: extends：没有这个评分办法，可用");
  expect(err).toContain("bad.json: limits.overshoot：应是数字");
  expect(err).toContain("bad.json: name：缺少这一项");
});

it("and says so where there are none", async () => {
  writeFileSync(path.join(folder(), "not.json"), "优 90");
  expect((await reviewed("--profile", "not.json")).err).toContain("not.json: 应是 JSON 对象");
  expect((await reviewed("--profile", "henan")).err).toContain("没有评分办法“henan”");
});
