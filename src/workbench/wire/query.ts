import { type Json, type JsonRecord } from "./json";
import { type Query } from "./request";
import { type WireObject } from "./wire-object";
import { WireError } from "./wire-error";

type Missing = (object: WireObject, member: string) => never;

/** Answers a `load`: the selected properties of an object, or of the items of a collection. */
export function answerQuery(object: WireObject, query: Query, missing: Missing): Json {
  const select = [...query.select, ...query.expand];
  if (!object.items) return selected(object, select, missing);
  const end = query.top === null ? undefined : query.skip + query.top;
  return collection(object, select, missing, object.items().slice(query.skip, end));
}

function collection(
  object: WireObject,
  select: readonly string[],
  missing: Missing,
  items: readonly WireObject[],
): Json {
  const bare = select.map((path) => path.replace(/^items\//, "")).filter((path) => path !== "items");
  const own = bare.filter((path) => object.properties?.[wireName(path)]);
  const ofItems = bare.filter((path) => !own.includes(path));
  return {
    ...object.identity?.(),
    ...(own.length > 0 ? recordOf(object, own, missing) : {}),
    _Items: items.map((item) => selected(item, ofItems.length > 0 || own.length > 0 ? ofItems : ["*"], missing)),
  };
}

function selected(object: WireObject, select: readonly string[], missing: Missing): JsonRecord {
  return { ...object.identity?.(), ...recordOf(object, select, missing) };
}

function recordOf(object: WireObject, select: readonly string[], missing: Missing): JsonRecord {
  const result: Record<string, Json> = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const name = wireName(first);
    if (first === "*") {
      for (const [property, { get }] of Object.entries(object.properties ?? {})) if (get) result[property] = get();
    } else if (object.children?.[name]) {
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    } else if (name !== "_ReferenceId") {
      result[name] = read(object, name, missing);
    }
  }
  for (const [name, paths] of nested) {
    const child = object.children?.[name]?.() ?? null;
    const everything = paths.length > 0 ? paths : ["*"];
    result[name] =
      child &&
      (child.items ? collection(child, everything, missing, child.items()) : selected(child, everything, missing));
  }
  return result;
}

function read(object: WireObject, name: string, missing: Missing): Json {
  const property = object.properties?.[name];
  if (!property?.get) return missing(object, name);
  try {
    return property.get();
  } catch (error) {
    throw error instanceof WireError && error.location === ""
      ? new WireError(error.code, `${object.className}.${name}`, error.message)
      : error;
  }
}

/** The library selects as the author writes, "rowCount"; the wire's own names begin with a capital. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
