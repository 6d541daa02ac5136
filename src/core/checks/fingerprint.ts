/**
 * A short text that is the same for the same data and, but for an accident of one in 2^64, another one for other data:
 * two 32-bit FNV-1a sums, one forwards and one backwards.
 */
export function fingerprintOf(data: unknown): string {
  const text = JSON.stringify(data);
  let [forwards, backwards] = [BASIS, BASIS];
  for (let i = 0; i < text.length; i++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - i), PRIME);
  }
  return [forwards, backwards].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
