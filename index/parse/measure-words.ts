/**
 * Measure words and units that stand right after a number in Chinese ('5 份报告'), with the characters that make another
 * word of them ('30 支持…' counts nothing by 支).
 */
const measures: readonly [string, string][] = [
  ['个', ''],
  ['份', '额'],
  ['次', ''],
  ['项', '目'],
  ['名', '册单称'],
  ['件', ''],
  ['起', '草诉源到'],
  ['篇', ''],
  ['封', '锁'],
  ['条', '例约款件'],
  ['位', '于置'],
  ['种', '族子'],
  ['类', '型别'],
  ['届', ''],
  ['期', '间望限'],
  ['轮', '调换岗'],
  ['场', '地所'],
  ['批', '准发'],
  ['笔', '试录译'],
  ['宗', '教旨'],
  ['则', ''],
  ['幅', ''],
  ['段', '落'],
  ['人', '员力权才事选民群道口士工类质'],
  ['组', '织成建合'],
  ['页', ''],
  ['套', '期包'],
  ['支', '助持付出援'],
  ['家', '庭'],
  ['台', ''],
  ['辆', ''],
  ['架', '构'],
  ['艘', ''],
  ['座', '谈'],
  ['年', '度'],
  ['月', '度'],
  ['日', '常'],
  ['天', ''],
  ['小时', ''],
  ['分钟', ''],
  ['周', '期边'],
  ['级', '别'],
  ['倍', ''],
  ['万', ''],
  ['亿', ''],
  ['百万', ''],
  ['美元', ''],
  ['欧元', ''],
  ['公里', ''],
  ['英尺', ''],
  ['公斤', ''],
  ['吨', ''],
  ['平方', ''],
  ['立方', ''],
  ['号', ''],
]

const anyMeasure = measures.map(([word, not]) => (not ? `${word}(?![${not}])` : word)).join('|')
const measure = new RegExp(`^(?:${anyMeasure})`)
const afterNumber = new RegExp(`^\\s?(?:(?:多|余|几)?\\s?(?:${anyMeasure})|(?:多|余)$)`)

/** Whether the text begins with a measure word. */
export function startsMeasure(text: string): boolean {
  return measure.test(text)
}

/** Whether what follows a number counts by it: '份报告', ' 多名人员'. */
export function measuresNext(rest: string): boolean {
  return afterNumber.test(rest)
}
