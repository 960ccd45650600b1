/** Words that carry the question and not its subject. They are no evidence of a passage. */
const CHINESE =
  '多少 几 几个 几次 几份 什么 哪 哪些 哪个 哪里 哪儿 哪年 哪月 哪天 哪几 哪种 哪次 谁 何时 何地 何 为什么 为何 为啥 啥 啥时候 凭什么 怎么 怎样 怎么样 如何 是否 是不是 有没有 有无 ' +
  '吗 呢 吧 啊 呀 嘛 么 的 了 着 过 地 得 是 在 有 和 与 及 或 跟 同 把 被 让 给 对 对于 关于 就 都 也 还 又 再 才 只 仅 很 更 最 比 从 到 由 向 往 以 为 于 而 但 并 且 所 之 其 该 此 这 那 这个 那个 这些 那些 这份 那会儿 这里 那里 ' +
  '我 你 他 她 它 我们 你们 他们 它们 自己 请 请问 想 想知道 知道 告诉 帮 帮我 查 查一下 一下 说 说说 讲 讲讲 介绍一下 看 看看 能 能否 可以 可否 会 要 应该 到底 究竟 大概 大约 总共 一共 共 分别 各 各自 一个 一些 一样 里 里面 中 上 下 内 外 前 后 时 时候 之后 之前 以后 以前 当时 现在 目前 如今 其中 ' +
  '不 没 没有 不是 并非 个 次 份 名 项 些 种 件 ' +
  '报告里 文中 提到 原因 情况 问题 数字 数目 数量 具体'

const ENGLISH =
  'a an the this that these those it its they them their there here he she his her we our us you your i me my one ones ' +
  'what which who whom whose when where why how many much long often far big large small larger smaller bigger greater ' +
  'is are was were be been being am do does did done doing has have had having can could will would shall should may might must ' +
  'of in on at to for from by with without as into onto about over under than then between among within during since until after before against through per via off up down out ' +
  'and or but nor so if not no yes n t s re ll ve d ' +
  'please tell give show me say says said list name find explain describe know want wonder ' +
  'any some all each every both either neither other others another same such own only just also too very more most less least few fewer ' +
  'now currently exactly actually really roughly approximately about around altogether total respectively ' +
  'according document documents text mention mentioned state stated ' +
  'number numbers figure figures amount share percentage percent proportion thing things kind kinds get got go went make made take took come came put'

const chinese = new Set(CHINESE.split(' '))
const english = new Set(ENGLISH.split(' '))

/** Whether a Chinese word only asks, points or joins: 多少, 为什么, 的. */
export const isChineseFunctionWord = (word: string): boolean => chinese.has(word)

/** Whether an English word, in lower case, only asks, points or joins. */
export const isEnglishFunctionWord = (word: string): boolean => english.has(word)

/** Every Chinese phrase that asks, longest first: taken out of a question before it is cut into pairs of characters. */
export const chineseQuestionPhrases: readonly string[] = CHINESE.split(' ')
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length)
