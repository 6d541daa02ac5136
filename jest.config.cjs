const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "/@ironcalc/.+\\.js$": "<rootDir>/test/support/esm-transform.cjs",
    "^.+\\.tsx?$": [
      "ts-jest",
      { tsconfig: { module: "CommonJS", moduleResolution: "node10", jsx: "react-jsx" }, diagnostics: false },
    ],
  },
  // @ironcalc/wasm comes as an ES module only.
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
};

/** @type {import("jest").Config} */
module.exports = {
  // A test that hangs ends, and one on a busy machine doesn't fail for that: what takes how long is for the benchmarks.
  testTimeout: 120_000,
  projects: [
    { ...common, displayName: "node", testMatch: ["**/*.test.{ts,tsx}"] },
    {
      ...common,
      displayName: "browser",
      testMatch: ["**/*.e2e.ts"],
      globalSetup: "<rootDir>/test/e2e/support/set-up.mjs",
    },
  ],
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
};
