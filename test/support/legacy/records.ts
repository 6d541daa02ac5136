/** One record of an .xls file: its number, its length, its bytes. */
export function record(number: number, ...bytes: readonly number[]): number[] {
  return [...u16(number), ...u16(bytes.length), ...bytes];
}

const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];

/** 8 bytes, as IEEE 754 has them. */
function double(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

export const BEGINNING = record(0x0409, 0, 0, 0x10, 0, 0, 0);
export const END = record(0x000a);

/** Texts of the code page 936: GBK, of which the characters that tests use are listed here. */
const GBK: { readonly [character: string]: readonly number[] } = {
  指: [0xd6, 0xb8],
  标: [0xb1, 0xea],
  分: [0xb7, 0xd6],
  值: [0xd6, 0xb5],
  路: [0xc2, 0xb7],
  面: [0xc3, 0xe6],
};

export function gbk(text: string): number[] {
  return [...text].flatMap((character) => GBK[character] ?? [character.charCodeAt(0)]);
}

/** A sheet of Excel 4 with Chinese texts and numbers by row; it is a file of its own. */
export function excel4(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const place = [...u16(r), ...u16(c), 0, 0];
      if (typeof value === "number") return record(0x0203, ...place, ...double(value));
      const bytes = gbk(value);
      return record(0x0204, ...place, ...u16(bytes.length), ...bytes);
    }),
  );
  return Uint8Array.from([...BEGINNING, ...record(0x0042, ...u16(936)), ...cells, ...END]);
}
