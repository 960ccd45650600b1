import { expect, test } from 'vitest'
import { stem } from '../../index/language/stem.ts'

test.each([
  ['operations', 'operation'],
  ['operate', 'operating'],
  ['countries', 'country'],
  ['planned', 'plans'],
  ['forces', 'force'],
  ['increase', 'increased'],
  ['deploy', 'deployed'],
])('%s and %s meet', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['united', 'unit'],
  ['aids', 'aid'],
  ['police', 'policy'],
  ['deployment', 'deployed'],
  ['status', 'state'],
])('%s and %s stay apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
