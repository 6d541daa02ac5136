/** Works something out once for each cell, table or whatever it is about, however many ask for it. */
export function once<Key extends object, Value extends object>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
