import type { SeamHabits } from '../seam.ts'

/**
 * Takes out spaces that are none: justified text is printed letter by letter, and a wide gap reads as a space ('mone y',
 * 'short -term', '( A/78/503)'). Two pieces of a word are joined where the whole occurs at least as often as either.
 */
export function mendSpaces(text: string, habits: SeamHabits): string {
  return text
    .replace(/(?<=[(（[]) +|(?<! ) +(?=[)\]）](?!\p{L})|[.,;:](?:\s|$))/gu, '')
    .replace(/(?<=\p{Script=Latin}) +(?=-\p{Script=Latin})|(?<=\p{Lu}) +(?=-\d)|(?<=\d) +(?=[–−]\d)/gu, '')
    .replace(
      /(?<![\p{L}\p{Script=Latin}-])(\p{Script=Latin}+) (?=(\p{Ll}+)(?![\p{L}-]))/gu,
      (pair, head: string, tail: string) => {
        const whole = habits.count(head + tail)
        return whole > 0 && whole >= habits.count(head) && whole >= habits.count(tail) ? head : pair
      },
    )
}
