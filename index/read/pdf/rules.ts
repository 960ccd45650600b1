import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Matrix = [number, number, number, number, number, number]

/** A drawn line, or the thin box that many programs draw for one; in points from the page's top left corner. */
export type Rule = { kind: 'horizontal' | 'vertical'; left: number; right: number; top: number; bottom: number }

type Operators = { fnArray: number[]; argsArray: unknown[] }
type Point = [number, number]

const MAX_THICKNESS = 2.5 // points; a thicker box is a shade
const MAX_RULES = 4000 // of a page; one with more is a map or a chart
const MIN_LENGTH = 8 // points; shorter ones are parts of drawings

const STROKES = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLS = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])

/** The matrix that first applies `inner`, then `outer`. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The straight lines of a page, level or upright; none where there are too many for a table. */
export function rulesOf({ fnArray, argsArray }: Operators, view: Matrix): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let now = view
  fnArray.forEach((operator, i) => {
    const args = argsArray[i]
    if (operator === OPS.save) saved.push(now)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = saved.pop() ?? now
    else if (operator === OPS.transform && isMatrix(args)) now = product(now, args)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(now)
      if (Array.isArray(args) && isMatrix(args[0])) now = product(now, args[0])
    } else if (operator === OPS.constructPath && Array.isArray(args)) addPath(rules, args, now)
  })
  return rules.length > MAX_RULES ? [] : rules
}

const isMatrix = (value: unknown): value is Matrix =>
  typeof value === 'object' && value !== null && 'length' in value && value.length === 6

/** Arguments: the operator that paints the path, then the path in the library's own draw operators. */
function addPath(rules: Rule[], [paint, data]: unknown[], matrix: Matrix) {
  const path: unknown = Array.isArray(data) ? data[0] : null
  if (typeof paint !== 'number' || !(path instanceof Float32Array)) return
  for (const points of subpaths(path)) {
    const seen = points.map(([x, y]): Point => {
      const [, , , , left, top] = product(matrix, [1, 0, 0, 1, x, y])
      return [left, top]
    })
    if (FILLS.has(paint)) addBox(rules, seen)
    if (STROKES.has(paint)) for (const [i, point] of seen.slice(1).entries()) addBox(rules, [seen[i] ?? point, point])
  }
}

function addBox(rules: Rule[], points: readonly Point[]) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  const width = box.right - box.left
  const height = box.bottom - box.top
  if (height <= MAX_THICKNESS && width >= MIN_LENGTH) rules.push({ kind: 'horizontal', ...box })
  else if (width <= MAX_THICKNESS && height >= MIN_LENGTH) rules.push({ kind: 'vertical', ...box })
}

/** Corner points of each part of a path, a closed one with its first point again; curves are no lines and are left out. */
function subpaths(path: Float32Array): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  for (let i = 0; i < path.length; ) {
    const operator = path[i]
    const point: Point = [path[i + 1] ?? 0, path[i + 2] ?? 0]
    if (operator === 0) {
      part = [point]
      parts.push(part)
      i += 3
    } else if (operator === 1) {
      part.push(point)
      i += 3
    } else if (operator === 4) {
      const [first] = part
      if (first) part.push(first)
      i += 1
    } else {
      part.length = 0
      i += operator === 2 ? 7 : 5
    }
  }
  return parts.filter((points) => points.length > 1)
}
