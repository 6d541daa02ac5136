declare module "pngjs" {
  interface Picture {
    /** Four bytes a pixel: red, green, blue, alpha. */
    readonly data: Buffer;
    readonly width: number;
    readonly height: number;
  }

  export const PNG: {
    readonly sync: {
      read(png: Buffer): Picture;
      write(picture: Picture): Buffer;
    };
  };
}
