import type { Rule } from './rules.ts'

/** A level line over a table, drawn cell by cell: its joints are where the columns meet. */
export type Chain = { y: number; left: number; right: number; joints: number[] }

const MAX_JOINT = 7 // points between the pieces of one line; groups of columns stand a little apart
const SAME_LEVEL = 1.5 // points

/** Joins level rules end to end, and lets upright ones that touch a line add to its joints. */
export function chainsOf(rules: readonly Rule[]): Chain[] {
  const chains: Chain[] = []
  const level = rules.filter((rule) => rule.kind === 'horizontal').sort((a, b) => a.left - b.left || b.right - a.right)
  for (const rule of level) {
    const y = (rule.top + rule.bottom) / 2
    const chain = chains.find((other) => Math.abs(other.y - y) <= SAME_LEVEL && rule.left - other.right <= MAX_JOINT)
    if (!chain) chains.push({ y, left: rule.left, right: rule.right, joints: [] })
    else if (rule.right > chain.right) {
      if (rule.left > chain.right - 1) chain.joints.push((chain.right + rule.left) / 2)
      chain.right = rule.right
    }
  }
  const upright = rules.filter((rule) => rule.kind === 'vertical')
  for (const chain of chains) {
    for (const { left, top, bottom } of upright) {
      const touches = top <= chain.y + MAX_JOINT && bottom >= chain.y - MAX_JOINT
      const isInside = left > chain.left + MAX_JOINT && left < chain.right - MAX_JOINT
      if (touches && isInside && !chain.joints.some((joint) => Math.abs(joint - left) <= MAX_JOINT))
        chain.joints.push(left)
    }
    chain.joints.sort((a, b) => a - b)
  }
  return chains.sort((a, b) => a.y - b.y || a.left - b.left)
}
