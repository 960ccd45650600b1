import type { Frequency } from './weights.ts'

/** How Chinese writes the sounds of foreign names: a spelling and the characters used for it. */
const SOUNDS = `
a 阿亚 e 埃 i 伊 o 奥 u 乌 ai 艾 ia 亚 au 奥 an 安 en 恩 in 因 on 翁 un 温
ba 巴 be 贝 bi 比 bo 博 bu 布 ban 班 ben 本 bin 宾 bon 邦 ber 伯 b 布
pa 帕 pe 佩 pi 皮 po 波 pu 普 pan 潘 pin 平 pon 蓬 p 普
da 达 de 德代 di 迪 do 多 du 杜 dan 丹 den 登 din 丁 don 东 d 德
ta 塔 te 特 ti 蒂 to 托 tu 图 tan 坦 ten 滕 tin 廷 ton 顿 t 特
ga 加 ge 格 gi 吉 go 戈 gu 古 gan 甘 gon 贡 g 格
ka 卡 ke 克 ki 基 ko 科 ku 库 kan 坎 ken 肯 kin 金 kon 孔 k 克
ca 卡 co 科 cu 库 can 坎 con 孔 c 克 qua 夸
fa 法 fe 费 fi 菲 fo 福 fu 富 f 夫 va 瓦 ve 韦 vi 维 vo 沃 vu 武 van 万 v 夫
wa 瓦 we 韦 wi 威 wo 沃 wu 伍 sa 萨 se 塞 si 西 so 索 su 苏 san 桑 sen 森 sin 辛 son 松 s 斯
za 扎 ze 泽 zi 齐 zo 佐 zu 祖 z 兹 sha 沙 she 谢 shi 希 sho 绍 shu 舒 sh 什
cha 查 che 切 chi 奇 cho 乔 chu 丘 ch 奇 ja 贾 je 杰 ji 吉 jo 乔 ju 朱
ma 马玛 me 梅 mi 米 mo 莫 mu 穆 man 曼 men 门 min 明 mon 蒙 m 姆
na 纳 ne 内 ni 尼 no 诺 nu 努 nan 南 nin 宁 n 恩 ng 恩
la 拉 le 莱 li 利里 lo 洛 lu 卢 lan 兰 len 伦 lin 林 lon 隆 lum 隆 l 尔
ra 拉 re 雷 ri 里利 ro 罗 ru 鲁 ran 兰 ren 伦 rin 林 ron 龙 r 尔
ha 哈 he 赫 hi 希 ho 霍 hu 胡 han 汉 ya 亚 ye 耶 yo 约 yu 尤 y 伊`

const cells = SOUNDS.trim().split(/\s+/u)
const CHARACTERS = new Map(cells.flatMap((sound, i) => (i % 2 === 0 ? [[sound, [...(cells[i + 1] ?? '')]]] : [])))

const LONGEST_SOUND = 3
const LEAST_LETTERS = 4
const LEAST_CHARACTERS = 2
const MOST_LETTERS = 16

/**
 * A foreign name as the Chinese reports of an index write it, by its sounds: 塔里亚 for 'Taria'. Only what stands there
 * is found, so of the ways to write a name none is guessed.
 */
export function transliterations(name: string, df: Frequency): string[] {
  const letters = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/([a-z])\1/g, '$1')
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return []
  /** What the letters up to a place may be written as. */
  const reached = new Map<number, string[]>([[0, ['']]])
  for (let at = 0; at < letters.length; at++) {
    const written = reached.get(at) ?? []
    for (let length = 1; length <= LONGEST_SOUND && at + length <= letters.length; length++) {
      const next = (CHARACTERS.get(letters.slice(at, at + length)) ?? []).flatMap((char) =>
        written.map((before) => before + char).filter((now) => now.length === 1 || df(now.slice(-2)) > 0),
      )
      reached.set(at + length, [...(reached.get(at + length) ?? []), ...next])
    }
  }
  return [...new Set(reached.get(letters.length))].filter((whole) => whole.length >= LEAST_CHARACTERS && df(whole) > 0)
}
