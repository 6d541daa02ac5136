/** A value inside parsed JSON, by the way to it. */
export function at(value: unknown, ...way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>((inside, step) => (isObject(inside) ? inside[step] : undefined), value);
}

export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null;

export const list = (value: unknown): readonly unknown[] => (isList(value) ? value : []);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
