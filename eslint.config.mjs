import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * Imports go one way: each folder of `src` may name only these others. `packages` lists what it may take from
 * node_modules or Node itself; null leaves it free.
 */
const LAYERS = {
  core: { folders: [], packages: [] },
  profiles: { folders: ["core"], packages: [] },
  locales: { folders: ["core"], packages: [] },
  app: { folders: ["core", "hosts/port"], packages: [] },
  hosts: { folders: ["core"], packages: null },
  workbench: { folders: ["core", "hosts", "locales"], packages: null },
  commands: { folders: ["app"], packages: [] },
  taskpane: { folders: ["app", "commands", "core", "hosts", "locales", "profiles"], packages: null },
  // The pane's sister: it is made of the pane's parts.
  reviewpage: { folders: ["app", "core", "hosts", "locales", "profiles", "taskpane"], packages: null },
  cli: { folders: ["app", "core", "hosts", "locales", "profiles"], packages: null },
};
const CHINESE = "/[\\u4e00-\\u9fff]/";

/** The restriction of one layer, in the terms of `no-restricted-imports`. */
function importRule(layer, { folders, packages }) {
  const forbidden = Object.keys(LAYERS).filter((other) => other !== layer && !folders.includes(other));
  const patterns = forbidden.map((other) => ({
    regex: `^(\\.\\./)+${other}/${folders.includes(`${other}/port`) ? "(?!port$)" : ""}`,
    message: `src/${layer} must not import src/${other}: imports go one way (CONTRIBUTING.md).`,
  }));
  if (packages) patterns.push({ regex: "^[^.]", message: `src/${layer} imports no package.` });
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "**/*.generated.ts"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Offsets into the text are counted in UTF-16 units, and the words of these tables lie within one each.
      "@typescript-eslint/no-misused-spread": "off",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  ...Object.entries(LAYERS).map(([layer, allowed]) => importRule(layer, allowed)),
  {
    // What it reads isn't to be trusted: it runs in threads of its own, within limits.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/hosts/legacy/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^@e965/", message: "Only src/hosts/legacy names it." }] },
      ],
    },
  },
  {
    // Reviews must be repeatable anywhere: no clock, no chance.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Date", "setTimeout", "setInterval", "performance", "crypto"],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    // Every text that a user sees comes from a locale. Words to be recognised in a sheet aren't texts: they stand
    // beside their recogniser in core/table, core/criteria and core/checks/vocabulary.
    files: [
      "src/{app,cli,commands,hosts,reviewpage,taskpane}/**/*.{ts,tsx}",
      "src/workbench/{load,page,save}/**/*.ts",
      "src/core/{checks,edits,scoring,sheet}/**/*.ts",
    ],
    ignores: ["src/core/checks/vocabulary/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: `Literal[value=${CHINESE}]`, message: "Texts live in src/locales." },
        { selector: `TemplateElement[value.raw=${CHINESE}]`, message: "Texts live in src/locales." },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        Buffer: "readonly",
        URL: "readonly",
      },
    },
  },
  {
    // Even Internet Explorer must be able to read this one.
    files: ["src/taskpane/guard.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: { document: "readonly" } },
    rules: { "no-unused-vars": "off" },
  },
);
