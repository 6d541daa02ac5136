// Reads [{file, text}] from standard input and prints, for each, the imports that the project's lint rules forbid.
// A process of its own, because ESLint loads its configuration in a way that Jest's sandbox doesn't allow.
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";
import tseslint from "typescript-eslint";

const RULES = ["@typescript-eslint/no-restricted-imports", "no-restricted-imports"];

// Types take seconds to load and say nothing about the direction of an import.
const withoutTypes = {
  files: ["**/*.ts"],
  languageOptions: { parserOptions: { projectService: false } },
  rules: tseslint.configs.disableTypeChecked.rules,
};
const eslint = new ESLint({ overrideConfig: [withoutTypes] });

const forbidden = [];
for (const { file, text: code } of JSON.parse(await text(process.stdin))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  forbidden.push(messages.filter(({ ruleId }) => RULES.includes(ruleId)).length);
}
console.log(JSON.stringify(forbidden));
