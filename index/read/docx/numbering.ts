import type { Element } from '@xmldom/xmldom'
import { hanDigits, hanNumber, letter, roman } from '../labels.ts'
import { attributeOf, childAt, childrenOf, isOn, valAt } from './xml.ts'

type Level = {
  start: number
  format: string
  text: string
  restart: number | null
  legal: boolean
  style: string | null
}
type List = { abstract: string; levels: Map<number, Level>; overrides: Map<number, number> }

/** The numbers that Word computes for paragraphs: 'label' counts on each time it is asked. */
export type Numbering = {
  /** The printed label of the next paragraph at a level of a list: '12.', '(a)', '一.', '•'; '' where none is printed. */
  label(list: string, level: number): string
  /** The level of a list that belongs to a paragraph style. */
  levelOf(list: string, style: string): number | null
}

/** `styleList` gives the list of a numbering style, which a list may borrow its levels from. */
export function createNumbering(root: Element | null, styleList: (style: string) => string | null): Numbering {
  const lists = readLists(root, styleList)
  const counters = new Map<string, number[]>()
  const used = new Set<string>()
  return {
    levelOf: (id, style) => {
      const found = [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style)
      return found?.[0] ?? null
    },
    label: (id, depth) => {
      const list = lists.get(id)
      const level = list?.levels.get(depth)
      if (!list || !level) return ''
      const counts = counters.get(list.abstract) ?? []
      counters.set(list.abstract, counts)
      const override = list.overrides.get(depth)
      const first = !used.has(`${id} ${depth}`)
      used.add(`${id} ${depth}`)
      if (first && override !== undefined) counts[depth] = override
      else counts[depth] = (counts[depth] ?? level.start - 1) + 1
      for (const [deeper, { restart }] of list.levels) {
        if (deeper > depth && restart !== 0 && depth < (restart ?? deeper)) delete counts[deeper]
      }
      return printLabel(list, level, counts)
    },
  }
}

function printLabel(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return '•'
  return level.text.replace(/%([1-9])/g, (_, place) => {
    const depth = Number(place) - 1
    const other = list.levels.get(depth)
    const format = level.legal ? 'decimal' : (other?.format ?? 'decimal')
    return printNumber(counts[depth] ?? other?.start ?? 1, format)
  })
}

const PRINTERS: Record<string, (value: number) => string> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  chineseCounting: hanNumber,
  chineseCountingThousand: hanNumber,
  taiwaneseCounting: hanNumber,
  taiwaneseCountingThousand: hanNumber,
  japaneseCounting: hanNumber,
  ideographDigital: hanDigits,
  taiwaneseDigital: hanDigits,
  decimalEnclosedCircle: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  decimalEnclosedCircleChinese: (value) =>
    value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
}

const printNumber = (value: number, format: string) => (PRINTERS[format] ?? String)(value)

function readLists(root: Element | null, styleList: (style: string) => string | null): Map<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((element) => [attributeOf(element, 'abstractNumId') ?? '', element]),
  )
  const nums = new Map(childrenOf(root, 'num').map((element) => [attributeOf(element, 'numId') ?? '', element]))
  const abstractOf = (num: Element | undefined) => valAt(num, 'abstractNumId') ?? ''
  const lists = new Map<string, List>()
  for (const [id, num] of nums) {
    let abstract = abstractOf(num)
    const link = valAt(abstracts.get(abstract), 'numStyleLink')
    if (link !== null) abstract = abstractOf(nums.get(styleList(link) ?? '')) || abstract
    const levels = new Map<number, Level>()
    const overrides = new Map<number, number>()
    for (const element of childrenOf(abstracts.get(abstract), 'lvl')) readLevel(element, levels)
    for (const override of childrenOf(num, 'lvlOverride')) {
      for (const element of childrenOf(override, 'lvl')) readLevel(element, levels)
      const start = valAt(override, 'startOverride')
      if (start !== null) overrides.set(Number(attributeOf(override, 'ilvl') ?? 0), Number(start))
    }
    lists.set(id, { abstract, levels, overrides })
  }
  return lists
}

function readLevel(element: Element, levels: Map<number, Level>) {
  const alternate = childAt(element, 'AlternateContent', 'Fallback')
  const restart = valAt(element, 'lvlRestart')
  levels.set(Number(attributeOf(element, 'ilvl') ?? 0), {
    start: Number(valAt(element, 'start') ?? 1),
    format: valAt(element, 'numFmt') ?? valAt(alternate, 'numFmt') ?? 'decimal',
    text: valAt(element, 'lvlText') ?? '',
    restart: restart === null ? null : Number(restart),
    legal: isOn(element, 'isLgl'),
    style: valAt(element, 'pStyle'),
  })
}
