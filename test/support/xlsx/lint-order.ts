import type { Element } from "./markup";

/** A line for each child that stands before one that the format puts in front of it. Unknown children stand anywhere. */
export function expectOrder(where: string, { children }: Element, order: readonly string[]): string[] {
  const known = children.map(({ name }) => name).filter((name) => order.includes(name));
  return known
    .filter((name, i) => i > 0 && order.indexOf(name) < order.indexOf(known[i - 1] ?? ""))
    .map((name) => `${where}: ${name} is out of order`);
}
