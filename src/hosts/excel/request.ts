/// <reference types="office-js" />
import { HostError } from "../port";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * How long an answer may take, in milliseconds. A first request on a large online file can hang for ever
 * (office-js#6150); honest reads of thousands of rows on the web stay below ten seconds.
 */
export const PATIENCE = 30000;

/** Rejects with a {@link HostError} "no-answer" when a promise takes too long; what it brings later is ignored. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError("no-answer"));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether Excel has an API set. The library may still lack its members: the copy on npm ends at ExcelApi 1.15. */
export function isSetSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
