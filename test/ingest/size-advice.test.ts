import { expect, test } from 'vitest'
import { sizeAdvice } from '../../index/ingest/size-advice.ts'

test.each([
  [10_000, null],
  [10_001, /10,001 passages: more vectors than 10,000 .* not in vectra/],
  [90_000, /measured up to 100,000.*--index DIR/],
])('of %i passages', (passages, expected) => {
  const advice = sizeAdvice(passages)
  if (expected === null) expect(advice).toBeNull()
  else expect(advice).toMatch(expected)
})
