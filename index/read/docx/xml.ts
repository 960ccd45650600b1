import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

const MAX_DEPTH = 500 // real files nest some forty deep; what reads them is recursive

/** Whether elements are nested past all reason. */
export function isTooDeep(root: Element): boolean {
  let level: Element[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((element) => childrenOf(element))
  }
  return false
}

/**
 * The root of an XML part, or null where it is not well-formed. Office files have no document type declaration; one
 * would only serve to blow up entities and is refused.
 */
export function parseXml(bytes: Uint8Array): Element | null {
  const text = new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8').decode(bytes)
  if (/<!DOCTYPE/i.test(text)) return null
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    })
    return parser.parseFromString(text, 'application/xml').documentElement
  } catch {
    return null
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1

/** Elements below, in order; those of the name when one is given (names are local: 'p' for w:p). */
export function childrenOf(element: Element | null | undefined, name?: string): Element[] {
  if (!element) return []
  return Array.from(element.childNodes).filter(
    (node): node is Element => isElement(node) && (name === undefined || node.localName === name),
  )
}

/** The element at a path of local names, the first of each. */
export function childAt(element: Element | null | undefined, ...path: string[]): Element | null {
  let at = element ?? null
  for (const name of path) at = childrenOf(at, name)[0] ?? null
  return at
}

/** An attribute by its local name: 'val' for w:val. */
export function attributeOf(element: Element | null | undefined, name: string): string | null {
  for (const attribute of Array.from(element?.attributes ?? [])) {
    if (attribute.localName === name || attribute.nodeName === name) return attribute.value
  }
  return null
}

/** The value of a child that holds one: <w:ilvl w:val="2"/>. */
export const valAt = (element: Element | null | undefined, ...path: string[]): string | null =>
  attributeOf(childAt(element, ...path), 'val')

/** Whether a switch is on: present, and not val="0" or "false". */
export function isOn(element: Element | null | undefined, ...path: string[]): boolean {
  const found = childAt(element, ...path)
  return found !== null && !/^(?:0|false|off|none)$/.test(attributeOf(found, 'val') ?? '')
}
