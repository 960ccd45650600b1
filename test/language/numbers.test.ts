import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHan } from '../../index/language/numbers/han.ts'
import { numbersStated, printNumber, readNumbers } from '../../index/language/numbers.ts'

const read = (text: string) => readNumbers(text).map(({ printed, value }) => [printed, value])

describe('a number in digits', () => {
  it.each<[string, number]>([
    ['12 150', 12150],
    ['12,150', 12150],
    ['12\u00a0150', 12150],
    ['12\u2009150', 12150],
    ['１２１５０', 12150],
    ['１２，１５０', 12150],
    ['1 000 000', 1e6],
    ['1,234.5', 1234.5],
    ['31.5', 31.5],
    ['80亿', 8e9],
    ['80 亿', 8e9],
    ['80 多亿', 8e9],
    ['1.9 亿', 190_000_000],
    ['5.63 亿', 563_000_000],
    ['6 200 万', 62_000_000],
    ['5 000万', 50_000_000],
    ['1亿2000万', 120_000_000],
    ['3千', 3000],
    ['3年半', 3.5],
    ['2个半月', 2.5],
    ['8 billion', 8e9],
    ['5.63 million', 5_630_000],
    ['1.9 bn', 1.9e9],
    ['10k', 10_000],
    ['-5', -5],
    ['负5', -5],
  ])('%s is read whole', (text, value) => {
    expect(read(`（${text}）`)).toEqual([[text, value]])
  })

  it.each<[string, string, number]>([
    ['56%', '%', 56],
    ['５６％', '%', 56],
    ['3‰', '‰', 3],
    ['75 per cent', 'per cent', 75],
    ['百分之五十六', '%', 56],
    ['百分之二十五点六', '%', 25.6],
    ['百分之25', '%', 25],
    ['百分之百', '%', 100],
    ['千分之三', '‰', 3],
  ])('%s carries its sign', (text, unit, value) => {
    expect(readNumbers(text)).toMatchObject([{ printed: text, unit, value }])
  })

  it('joins digit groups only into thousands', () => {
    expect(read('2009 2010 2007 2008').map(([, value]) => value)).toEqual([2009, 2010, 2007, 2008])
    expect(numbersStated('第12，345段')).toEqual([12, 345])
    expect(numbersStated('12 52 15')).toEqual([12, 52, 15])
    expect(numbersStated('7\n101')).toEqual([7, 101])
  })

  it('takes no value from a dotted sequence', () => {
    expect(read('1.2.3 节')).toEqual([])
  })

  it('reads a dash between two numbers as no sign', () => {
    expect(numbersStated('2007-2008')).toEqual([2007, 2008])
  })

  it('says where a form means "and some more"', () => {
    expect(readNumbers('80多亿、350 多名、二十余人、40 个').map(({ precision }) => precision)).toEqual([
      'rounded',
      'rounded',
      'rounded',
      'exact',
    ])
  })
})

describe('a Chinese numeral', () => {
  it.each<[string, [string, number][]]>([
    [
      '五个框架，两次会议',
      [
        ['五', 5],
        ['两', 2],
      ],
    ],
    ['十二个月', [['十二', 12]]],
    ['一百二十个', [['一百二十', 120]]],
    ['二十一人', [['二十一', 21]]],
    ['两千三百名', [['两千三百', 2300]]],
    ['一亿二千万', [['一亿二千万', 120_000_000]]],
    ['二十多亿', [['二十多亿', 2e9]]],
    ['三点五亿', [['三点五亿', 3.5e8]]],
    ['三年半以来', [['三年半', 3.5]]],
    [
      '从一天减少为半天',
      [
        ['一', 1],
        ['半', 0.5],
      ],
    ],
    [
      '超过一半，半数以上',
      [
        ['一半', 0.5],
        ['半数', 0.5],
      ],
    ],
    ['三分之一', [['三分之一', 1 / 3]]],
    ['二〇一〇年', [['二〇一〇', 2010]]],
    ['第一次', [['第一', 1]]],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })

  it.each([
    '一致 统一 一些 一道 进一步 十分 万一 一般 同一 一旦 一揽子 单一 唯一 之一 一起部署 一系列 国家一级',
    '精益六西格玛流程优秀奖',
    '二类指控',
    '三五成群',
    '星期三',
    '两性平等',
    '零容忍',
  ])('is none inside a word: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('leaves off a 一 that begins the next word', () => {
    expect(read('二十一致同意')).toEqual([['二十', 20]])
  })

  /** Spells a number digit by digit with each place's name, the long way. */
  function spell(n: number): string {
    const digits = '零一二三四五六七八九'
    if (n >= 1e8) return `${spell(Math.floor(n / 1e8))}亿${rest(n % 1e8, 1e7)}`
    if (n >= 1e4) return `${spell(Math.floor(n / 1e4))}万${rest(n % 1e4, 1e3)}`
    let text = ''
    for (const [place, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(n / place) % 10
      if (digit > 0) text += digits[digit] + name
      else if (text !== '' && !text.endsWith('零') && n % place > 0) text += '零'
    }
    return text
  }
  const rest = (n: number, filled: number): string => (n === 0 ? '' : (n < filled ? '零' : '') + spell(n))

  it('reads every spelled number up to ten thousand', () => {
    const all = Array.from({ length: 9999 }, (_, i) => i + 1)
    expect(all.filter((n) => parseHan(spell(n)) !== n)).toEqual([])
  })

  it('reads spelled numbers up to 万亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
        expect(parseHan(spell(n))).toBe(n)
      }),
    )
  })

  it.each<[string, number]>([
    ['一百二', 120],
    ['两千三', 2300],
    ['一万五', 15000],
    ['十', 10],
    ['一百零二', 102],
  ])('takes the short form %s', (numeral, value) => {
    expect(parseHan(numeral)).toBe(value)
  })
})

describe('an English number', () => {
  it.each<[string, [string, number][]]>([
    ['one hundred and twenty-five posts', [['one hundred and twenty-five', 125]]],
    ['twenty-one visits', [['twenty-one', 21]]],
    [
      'two thirds and one half',
      [
        ['two thirds', 2 / 3],
        ['one half', 0.5],
      ],
    ],
    ['half a million', [['half a million', 500_000]]],
    ['two and a half years', [['two and a half', 2.5]]],
    [
      'a dozen workshops, twice a year',
      [
        ['a dozen', 12],
        ['twice', 2],
      ],
    ],
    ['three million two hundred thousand', [['three million two hundred thousand', 3_200_000]]],
    [
      'the twenty-first and the 3rd',
      [
        ['twenty-first', 21],
        ['3rd', 3],
      ],
    ],
    ['one of them, everyone, someone, tenure', []],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })
})

describe('printing', () => {
  it.each<[number, string, string]>([
    [12150, '12 150', '12,150'],
    [8e9, '80亿', '8 billion'],
    [563e6, '5.63亿', '563 million'],
    [62e6, '6 200万', '62 million'],
    [31.5, '31.5', '31.5'],
    [-1520, '-1 520', '-1,520'],
    [563_123_456, '563 123 456', '563,123,456'],
  ])('%d', (value, zh, en) => {
    expect([printNumber(value, 'zh'), printNumber(value, 'en')]).toEqual([zh, en])
  })

  it('gives back the same value when read', () => {
    const value = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((n) => Number(n.toFixed(6))),
      fc
        .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 8 }))
        .map(([n, zeros]) => n * 10 ** zeros),
    )
    fc.assert(
      fc.property(value, fc.constantFrom('zh', 'en'), (n, lang) => {
        expect(readNumbers(printNumber(n, lang)).map((number) => number.value + 0)).toEqual([n + 0])
      }),
    )
  })
})

it('spans give back the printed characters, in order, without overlap, for any text', () => {
  const piece = fc.constantFrom(
    ...'0 1 12 150 , . ， 多 亿 万 千 百 十 一 二 两 三 半 年 个 月 分之 第 % ％ １ one twenty hundred and half - a '.split(
      ' ',
    ),
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const number of readNumbers(text)) {
        expect(text.slice(number.span.start, number.span.end)).toBe(number.printed)
        expect(number.span.start).toBeGreaterThanOrEqual(end)
        expect(Number.isFinite(number.value)).toBe(true)
        end = number.span.end
      }
    }),
  )
})
