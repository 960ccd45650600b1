/** What a reader of one notation found at an offset: the text up to `end` says `value`. */
export type Reading = {
  value: number
  end: number
  /** A unit that stands inside the number's own form: '%' in 56%, '年' in 三年半. */
  unit: string | null
  /** 'rounded' where the form itself says "and some more": 80多亿, 二十余. */
  precision: 'exact' | 'rounded'
  ordinal: boolean
}

/** A run of characters that looks like a number and is none: reading goes on at `end`. */
export type Passed = { end: number; value: null }

/** value × 10^exponent in decimal, so that 5.63亿 is 563000000 and not 563000000.0000001. */
export function shift(value: number | string, exponent: number): number {
  const [mantissa = '0', own = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(own) + exponent}`)
}

/** Runs a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
