import { unitOf } from '../../../index/language/units.ts'
import type { Lang } from '../../../index/report.ts'
import { CONVERSION, type Piece, type Stated } from '../draft.ts'

type Computed = Extract<Stated, { from: 'computed' }>

/**
 * A computed result in the answer's language, with its unit, and the expression it comes from in brackets; millions are
 * said as such (7亿美元, '$700 million'), a conversion declared beside the result.
 */
export function resultPieces(result: Computed, lang: Lang): Piece[] {
  const scaled = inWords(result.value, lang)
  const shown = withUnit(scaled?.shown ?? String(result.value), result, lang)
  const expression = scaled && lang === 'zh' ? printedExpression(result, shown) : result.expression
  const conversion: Computed | null = scaled && {
    ...result,
    value: scaled.value,
    shown,
    operation: CONVERSION,
    expression: `${result.value} = ${shown}`,
  }
  return [
    { is: 'figure', stated: { ...result, shown, expression } },
    ...(conversion ? [{ is: 'figure', stated: conversion, unseen: true } as const] : []),
  ]
}

/** The expression of a result as an answer prints it. */
export function expressionOf(result: Computed, lang: Lang): string {
  const scaled = inWords(result.value, lang)
  return scaled && lang === 'zh' ? printedExpression(result, withUnit(scaled.shown, result, lang)) : result.expression
}

/** 700000000 as 7亿 or '700 million'; null for numbers that are read as easily in digits. */
function inWords(value: number, lang: Lang): { value: number; shown: string } | null {
  if (value < 1e6) return null
  const [scale, name] =
    lang === 'zh' ? (value >= 1e8 ? [1e8, '亿'] : [1e4, '万']) : value >= 1e9 ? [1e9, ' billion'] : [1e6, ' million']
  const scaled = Number((value / scale).toPrecision(6))
  return { value: scaled, shown: `${scaled}${name}` }
}

function withUnit(number: string, { kind, unit, operation }: Computed, lang: Lang): string {
  if (operation === 'rate' || operation === 'percent-change') return `${number}%`
  if (operation === 'ratio') return lang === 'zh' ? `${number} 倍` : `${number} times`
  if (kind === 'points') return lang === 'zh' ? `${number} 个百分点` : `${number} percentage points`
  if (kind === 'percent') return `${number}%`
  if (unit === null) return number
  if (lang === 'zh')
    return /^\p{Script=Han}{1,5}$/u.test(unit) ? `${number}${/[万亿]$/u.test(number) ? '' : ' '}${unit}` : number
  return unitOf(unit).canonical === 'usd' ? `$${number}` : number
}

/** 80 亿美元 − 73 亿美元 = 7亿美元 */
function printedExpression({ operands, operation, expression }: Computed, shown: string): string {
  const sign = operation === 'sum' ? ' + ' : ' − '
  const inOrder = operation === 'difference' ? [...operands].sort((a, b) => b.figure.value - a.figure.value) : operands
  return operation === 'difference' || operation === 'sum'
    ? `${inOrder.map((o) => o.figure.printed).join(sign)} = ${shown}`
    : expression
}
