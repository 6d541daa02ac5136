declare module "pngjs" {
  export const PNG: {
    readonly sync: {
      /** Four bytes a pixel: red, green, blue, alpha. */
      read(png: Buffer): { readonly data: Buffer; readonly width: number; readonly height: number };
    };
  };
}
