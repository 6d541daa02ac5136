import type { OfficePackage } from "./package";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which transitional and strict files share: "worksheet", "sharedStrings". */
  readonly type: string;
  /** The part that is pointed at; null for something outside the file. */
  readonly part: string | null;
}

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** "xl/" for "xl/workbook.xml". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** What a part points at, or the package itself for "". Throws a WorkbookError where the part can't be read. */
export function relationshipsOf(source: OfficePackage, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  const holder = relationshipsPartOf(part);
  if (!source.has(holder)) return found;
  source.scan(holder, {
    open({ name, attributes: { Id = "", Type = "", Target = "", TargetMode } }) {
      if (name !== "Relationship") return;
      const target = TargetMode === "External" ? null : resolved(part, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), part: target });
    },
  });
  return found;
}

/** A target as the name of a part: absolute from the package's root, or relative to the folder of the part that points. */
function resolved(from: string, target: string): string {
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.replace(/\\/g, "/").split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return decoded(path.join("/"));
}

/** Targets are addresses ("sheet%201.xml"), parts of a zip are named plainly. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
