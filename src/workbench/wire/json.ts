export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json | undefined;
}

export function parseJson(text: string): Json {
  const value: unknown = JSON.parse(text);
  return isJson(value) ? value : null;
}

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function recordIn(value: Json | undefined): JsonRecord {
  return isRecord(value) ? value : {};
}

export function listIn(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

export function textIn(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

export function numberIn(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}

/** How many bytes a text takes as UTF-8, which is how Excel counts what goes over the wire. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalfOfPair ? 2 : 3;
  }
  return bytes;
}

/** What JSON.parse gives is nothing else; the type only needs to be told. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}
