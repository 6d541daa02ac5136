import type { ManifestElement } from "./manifest-tree";

/**
 * What each element must hold, in order: `?` at most once, `*` any number, `+` at least once. In brackets an `xsi:type`,
 * which picks the content as it does in the schema. An element that isn't listed holds no elements.
 * Source: Microsoft's schemas OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0;
 * for Runtimes [MS-OWEMXML].
 */
const CONTENT: Readonly<Record<string, string>> = {
  "OfficeApp[TaskPaneApp]":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
    "SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  SourceLocation: "Override*",
  "VersionOverrides[VersionOverridesV1_0]":
    "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?",
  "Host[Workbook]": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint[PrimaryCommandSurface]": "OfficeTab* CustomTab*",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  "Control[Button]": "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action[ShowTaskpane]": "TaskpaneId? SourceLocation Title?",
  "Action[ExecuteFunction]": "FunctionName",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Where the schema looks a reference up, by the name of the element that has the `resid`. */
export const SECTION_OF_REFERENCE: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  "bt:Image": "bt:Images",
};

/** The longest string that the schema allows, in UTF-16 units, by the element or section that holds it. */
export const LONGEST_TEXT: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** The namespace declarations without which the names mean nothing: element, attribute, value. */
export const NAMESPACES: readonly (readonly [element: string, attribute: string, namespace: string])[] = [
  ["OfficeApp", "xmlns", "http://schemas.microsoft.com/office/appforoffice/1.1"],
  ["OfficeApp", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
  ["OfficeApp", "xmlns:bt", "http://schemas.microsoft.com/office/officeappbasictypes/1.0"],
  ["VersionOverrides", "xmlns", "http://schemas.microsoft.com/office/taskpaneappversionoverrides"],
];

/** Takes an element, gives the sequence that the schema wants in it, "" for no elements at all. */
export function contentOf({ name, attributes }: ManifestElement): string {
  if (attributes.resid !== undefined) return "";
  const type = attributes["xsi:type"];
  return CONTENT[type === undefined ? name : `${name}[${type}]`] ?? "";
}

/** Takes a sequence as `contentOf` gives it and element names, tells whether the names follow it. */
export function follows(content: string, names: readonly string[]): boolean {
  const parts = content.split(" ").filter((part) => part !== "");
  const pattern = parts.map((part) => part.replace(/^([^?*+]+)([?*+]?)$/, "(?:$1 )$2")).join("");
  return new RegExp(`^${pattern}$`).test(names.map((name) => `${name} `).join(""));
}
