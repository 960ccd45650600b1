// Characters of the radicals supplement that are also characters of their own, from Unicode's EquivalentUnifiedIdeograph:
// a radical followed by its character. Kangxi radicals decompose to theirs by themselves.
const SUPPLEMENT = new Map(
  '⺁厂⺄乙⺈刀⺊卜⺎兀⺐尢⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺬示⺮竹⺶羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻲亀⻳龟'
    .match(/[\s\S]{2}/gu)
    ?.map((pair): [string, string] => [Array.from(pair)[0] ?? '', Array.from(pair)[1] ?? '']),
)

/**
 * The characters that are meant by radicals: fonts share a glyph between 二 and the radical ⼆, 长 and ⻓, and many
 * programs write the radical into the PDF.
 */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (char) => SUPPLEMENT.get(char) ?? char.normalize('NFKC'))
