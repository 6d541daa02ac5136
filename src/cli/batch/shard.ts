/** One of several parts of a list: the `number`th of `of`, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads "2/8"; null for anything else. */
export function readShard(text: string): Shard | null {
  const [, number, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of ? shard : null;
}

/** A shard's part: together, one behind the other, the parts are the list. Their lengths differ by one at most. */
export function partOf<T>(list: readonly T[], { number, of }: Shard): readonly T[] {
  const until = (parts: number): number => Math.floor((parts * list.length) / of);
  return list.slice(until(number - 1), until(number));
}
