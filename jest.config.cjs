/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": ["ts-jest", { tsconfig: { module: "CommonJS", moduleResolution: "node10" }, diagnostics: false }],
  },
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
};
