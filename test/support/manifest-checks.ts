import { contentOf, follows, LONGEST_TEXT, NAMESPACES, SECTION_OF_REFERENCE } from "./manifest-schema";
import { named, parseManifest, withDescendants, type ManifestElement } from "./manifest-tree";

/** What a manifest is held against. */
interface ManifestSurroundings {
  /** Takes a path below the site's root, gives the side of the square PNG that is there, in pixels; null if none is. */
  readonly iconSide: (path: string) => number | null;
  /** The functions that the ribbon may call. */
  readonly commands: readonly string[];
}

type Check = (root: ManifestElement, surroundings: ManifestSurroundings) => readonly string[];

const RIBBON_ICON_SIDES = ["16", "32", "80"];
const ADD_IN_ICON_SIDES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const SECTIONS = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"];
const URL_HOLDERS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];
const TEXT_HOLDERS = ["DisplayName", "Description", "bt:String"];
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FOUR_PART_VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const LONGEST_RESID = 32;

/** Each check by its name: what must hold, offline, before Office accepts the manifest and shows it as meant. */
export const manifestChecks: Readonly<Record<string, Check>> = {
  namespaces: (root) =>
    NAMESPACES.flatMap(([element, attribute, namespace]) =>
      named(root, element)
        .filter(({ attributes }) => attributes[attribute] !== namespace)
        .map(() => `${element} ${attribute}`),
    ),

  content: (root) =>
    withDescendants(root).flatMap((element) => {
      const names = element.children.map(({ name }) => name);
      const wanted = contentOf(element);
      return follows(wanted, names) ? [] : [`${element.name}: ${names.join(" ")}; wanted: ${wanted || "nothing"}`];
    }),

  id: (root) => textsOf(root, "Id").filter((id) => !GUID.test(id)),

  version: (root) => textsOf(root, "Version").filter((version) => !FOUR_PART_VERSION.test(version)),

  locale: (root) => textsOf(root, "DefaultLocale").filter((locale) => locale !== "zh-CN"),

  requirements: (root) => {
    const sets = named(root, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    return sets.join() === "ExcelApi 1.13" ? [] : [sets.join()];
  },

  references: (root) =>
    referencesOf(root).flatMap(({ name, attributes: { resid } }) => {
      const section = SECTION_OF_REFERENCE[name];
      const found = resourcesOf(root, section).some(({ attributes }) => attributes.id === resid);
      return found ? [] : [`${name} ${resid} isn't in ${section}`];
    }),

  unused: (root) => {
    const used = referencesOf(root).map(({ attributes }) => attributes.resid);
    return idsOf(resourcesOf(root)).filter((id) => !used.includes(id));
  },

  "resid-length": (root) => idsOf(resourcesOf(root)).filter((id) => id.length > LONGEST_RESID),

  "unique-ids": (root) => [repeated(idsOf(resourcesOf(root))), repeated(idsOf(named(root, "Group", "Control")))].flat(),

  "text-length": (root) =>
    Object.entries(LONGEST_TEXT).flatMap(([holder, longest]) =>
      named(root, holder)
        .flatMap(withDescendants)
        .flatMap(textsShown)
        .filter((text) => text.length < 1 || text.length > longest)
        .map((text) => `${holder}: ${text.length} of ${longest}`),
    ),

  translations: (root) =>
    named(root, ...TEXT_HOLDERS)
      .filter(({ attributes }) => attributes.resid === undefined)
      .filter(({ children }) => !children.some(({ attributes }) => attributes.Locale === "en-US"))
      .map(({ name, attributes }) => attributes.id ?? name),

  https: (root) =>
    named(root, ...URL_HOLDERS)
      .flatMap(withDescendants)
      .flatMap(textsShown)
      .filter((url) => !url.startsWith("https://")),

  "icon-sizes": (root) =>
    named(root, "Icon")
      .map(({ children }) => children.map(({ attributes }) => attributes.size).join())
      .filter((sides) => sides !== RIBBON_ICON_SIDES.join()),

  "icon-files": (root, { iconSide }) =>
    iconsOf(root).flatMap(({ url, side }) => {
      const path = url.replace(/^\w+:\/\/[^/]+\//, "");
      const found = iconSide(path);
      return found === side ? [] : [`${path}: ${found ?? "no PNG"}; wanted: ${side}`];
    }),

  runtime: (root) => {
    const pages = named(root, "Runtime", "FunctionFile", "SourceLocation").filter(({ attributes }) => attributes.resid);
    const resids = new Set(pages.map(({ attributes }) => attributes.resid));
    const lifetimes = named(root, "Runtime").map(({ attributes }) => attributes.lifetime);
    return resids.size === 1 && lifetimes.join() === "long" ? [] : [`${[...resids].join()} ${lifetimes.join()}`];
  },

  "base-page": (root) => {
    const shown = named(root, "Runtime").map(({ attributes }) => urlOf(root, attributes.resid));
    return named(root, "DefaultSettings")
      .flatMap(({ children }) => children.map(({ attributes }) => attributes.DefaultValue ?? ""))
      .filter((url) => !shown.includes(url));
  },

  commands: (root, { commands }) => {
    const called = textsOf(root, "FunctionName");
    const missing = commands
      .filter((command) => !called.includes(command))
      .map((command) => `${command} has no button`);
    return [...missing, ...called.filter((name) => !commands.includes(name)).map((name) => `${name} doesn't exist`)];
  },
};

/** Takes a manifest's text and what surrounds it, gives every problem as "check: what is wrong", none if all is well. */
export async function manifestProblems(xml: string, surroundings: ManifestSurroundings): Promise<readonly string[]> {
  const root = await parseManifest(xml);
  return Object.entries(manifestChecks).flatMap(([name, check]) =>
    check(root, surroundings).map((problem) => `${name}: ${problem}`),
  );
}

function textsOf(root: ManifestElement, name: string): readonly string[] {
  return named(root, name).map(({ text }) => text);
}

function referencesOf(root: ManifestElement): readonly ManifestElement[] {
  return withDescendants(root).filter(({ attributes }) => attributes.resid !== undefined);
}

function resourcesOf(root: ManifestElement, ...sections: readonly (string | undefined)[]): readonly ManifestElement[] {
  const wanted = sections.length === 0 ? SECTIONS : SECTIONS.filter((section) => sections.includes(section));
  return named(root, ...wanted).flatMap(({ children }) => children);
}

function idsOf(elements: readonly ManifestElement[]): readonly string[] {
  return elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

function textsShown({ attributes, text, children }: ManifestElement): readonly string[] {
  if (attributes.resid !== undefined) return [];
  const values = [attributes.DefaultValue, attributes.Value].filter((value) => value !== undefined);
  return values.length > 0 || children.length > 0 ? values : [text];
}

function urlOf(root: ManifestElement, resid: string | undefined): string | undefined {
  return resourcesOf(root).find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
}

function iconsOf(root: ManifestElement): readonly { readonly url: string; readonly side: number }[] {
  const ofAddIn = Object.entries(ADD_IN_ICON_SIDES).flatMap(([name, side]) =>
    named(root, name).map(({ attributes }) => ({ url: attributes.DefaultValue ?? "", side })),
  );
  const ofRibbon = named(root, "Icon")
    .flatMap(({ children }) => children)
    .map(({ attributes }) => ({ url: urlOf(root, attributes.resid) ?? "", side: Number(attributes.size) }));
  return [...ofAddIn, ...ofRibbon];
}
