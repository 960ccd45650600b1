import { unitOf } from '../../../index/language/units.ts'

/** Measure words for the same thing in speech and in print. */
const SAME = ['次届回场遍', '份篇封本册期', '个项种类条', '起件宗例桩', '人名位']

const PEOPLE =
  /[人员者民]|妇女|军官|警察|专家|学员|客户|伤亡|代表|干事|顾问|\b(?:people|persons?|staff|personnel|women|men|officers?|participants|trainees|observers|candidates|members|experts|peacekeepers|troops|soldiers|civilians|passengers|instructors|engineers|deployed|authorized|strength)\b/iu

/** True for words that are of people: of staff, of a strength, of those deployed. */
export const tellsOfPeople = (text: string): boolean => PEOPLE.test(text)

/** How well a printed unit answers the one asked for: 1 the same, 0 unlike; 个 in a question stands for any counter. */
export function sameUnit(asked: string, printed: string | null): number {
  if (printed === null) return asked === '个' ? 0.2 : 0
  const [a, b] = [unitOf(asked).canonical, unitOf(printed).canonical]
  if (a === b || printed.startsWith(asked)) return 1
  if (SAME.some((group) => group.includes(asked.charAt(0)) && group.includes(printed.charAt(0)))) return 0.8
  return asked.startsWith('个') && !/%|percent|usd|money/.test(b) ? 0.3 : 0
}
