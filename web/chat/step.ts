/** Gives the focus to the next or previous element of a kind, seen from where the focus is; without one, in the latest answer. */
export function stepTo(log: HTMLElement | null, selector: string, by: 1 | -1): void {
  const all = [...(log?.querySelectorAll<HTMLElement>(selector) ?? [])]
  const from = log?.contains(document.activeElement) ? document.activeElement : null
  const next = from === null ? firstOf(log, all, by) : beyond(all, from, by)
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: next.matches('.exchange') ? 'start' : 'nearest' })
}

function firstOf(log: HTMLElement | null, all: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  if (by === -1) return all.at(-1)
  const latest = log?.querySelector('.exchange:last-child')
  return all.find((element) => latest?.contains(element) && element !== latest) ?? all[0]
}

/** What holds the focus counts as the place itself: from within an answer one steps to the one after it. */
function beyond(all: readonly HTMLElement[], from: Element, by: 1 | -1): HTMLElement | undefined {
  const at = all.findIndex((element) => element.contains(from))
  if (at >= 0) return all[at + by]
  const after = (element: HTMLElement) =>
    (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return by === 1 ? all.find(after) : all.findLast((element) => !after(element))
}
