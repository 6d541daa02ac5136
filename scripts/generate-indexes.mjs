// Writes the index of every folder whose modules are sisters (a check, a sentence form, a message): adding one is adding a
// file. The indexes aren't committed, so that two people who add a module each never meet in them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkPagesModule } from "./lib/check-pages.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Folders of sisters, the exported name, and whether they are a list or found by their file's name. */
const FOLDERS = [
  { folder: "src/core/checks/catalogue", name: "checks", shape: "list" },
  { folder: "src/core/criteria/forms", name: "forms", shape: "list" },
  { folder: "src/profiles", name: "profiles", shape: "list" },
  { folder: "src/locales/zh-CN/checks", name: "checkMessages", shape: "record" },
  { folder: "src/locales/en/checks", name: "checkMessages", shape: "record" },
];

const variable = (module) => `_${module.replace(/\W/g, "_")}`;

function indexOf({ folder, name, shape }) {
  const modules = readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
    .map((file) => path.basename(file, ".ts"))
    .sort();
  const imports = modules.map((module) => `import ${variable(module)} from "./${module}";`);
  const members = modules.map((module) => (shape === "list" ? variable(module) : `"${module}": ${variable(module)}`));
  const [open, close] = shape === "list" ? ["[", "]"] : ["{", "}"];
  return [
    ...imports,
    "",
    `export const ${name} = ${open}`,
    ...members.map((m) => `  ${m},`),
    `${close} as const;`,
    "",
  ].join("\n");
}

/** Every generated file with its text. */
function generated() {
  return [
    ...FOLDERS.map((description) => [`${description.folder}/index.generated.ts`, indexOf(description)]),
    ["src/taskpane/why/pages.generated.ts", checkPagesModule(path.join(root, "docs/checks"))],
  ];
}

export function generateIndexes() {
  for (const [name, text] of generated()) {
    const file = path.join(root, name);
    // An unchanged file keeps its date, so that nothing is built again because of it.
    const before = (() => {
      try {
        return readFileSync(file, "utf8");
      } catch {
        return null;
      }
    })();
    if (before !== text) writeFileSync(file, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateIndexes();
