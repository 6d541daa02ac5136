/**
 * What `flatMap` gives, some ten times as quickly: V8 copies its lists one element at a time, which shows where
 * thousands of texts are read.
 */
export function gathered<T, Part>(items: readonly T[], partsOf: (item: T, index: number) => readonly Part[]): Part[] {
  const parts: Part[] = [];
  items.forEach((item, index) => {
    for (const part of partsOf(item, index)) parts.push(part);
  });
  return parts;
}
