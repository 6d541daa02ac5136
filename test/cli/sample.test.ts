import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../support/sample";

describe("the sample workbook", () => {
  it("is what its script makes, to the byte, in any time zone", () => {
    const script = path.join(ROOT, "scripts/make-sample.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], {
      encoding: "utf8",
      env: { ...process.env, TZ: "Asia/Shanghai" },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
