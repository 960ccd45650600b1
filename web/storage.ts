/** Where the page keeps things: the browser's own store, or only this visit's memory where the browser forbids it. */
export const storage: Storage = browserStorage() ?? memoryStorage()

function browserStorage(): Storage | null {
  try {
    return localStorage // throws where a person has blocked what sites keep
  } catch {
    return null
  }
}

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}
