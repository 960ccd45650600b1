/** How people cite the parts of a report: the server gives this in the report's language, the reader may have another. */

const TO_ENGLISH: [RegExp, string][] = [
  [/摘要(?=第)/u, 'summary, '],
  [/第([\d.]+)段(?=\()/u, 'para. $1 '],
  [/第([\d.]+)段/u, 'para. $1'],
  [/(?<=.)表第(\d+)行/u, ', table, row $1'],
  [/^表第(\d+)行/u, 'table, row $1'],
  [/ 第(\d+)行/u, ', row $1'],
  [/^脚注/u, 'footnote '],
  [/^简称 /u, 'abbreviation '],
  [/^¶/u, 'unnumbered para. '],
]

const TO_CHINESE: [RegExp, string][] = [
  [/summary, (?=para\.)/u, '摘要'],
  [/para\. ([\d.]+)/u, '第$1段'],
  [/,? ?\btable, row (\d+)/u, '表第$1行'],
  [/, row (\d+)/u, ' 第$1行'],
  [/^footnote /u, '脚注'],
  [/^abbreviation /u, '简称 '],
  [/^¶(.+)/u, '无编号第$1段'],
]

/** '第14段(a)' as 'para. 14 (a)'; what is English already stays. */
export function englishLabel(label: string): string {
  return TO_ENGLISH.reduce((text, [from, to]) => text.replace(from, to), label)
}

/** 'para. 35, table, row 1' as '第35段表第1行'; what is Chinese already stays. */
export function chineseLabel(label: string): string {
  return TO_CHINESE.reduce((text, [from, to]) => text.replace(from, to), label)
}
