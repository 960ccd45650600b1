/**
 * A function that remembers what it made of the keys asked for lately: of at most `most` in each of two generations, of
 * which the older is dropped whole. What is remembered is shared and never changed by who gets it.
 */
export function remembering<Key, Value extends object>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()
  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    const value = old.get(key) ?? make(key)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }
}
