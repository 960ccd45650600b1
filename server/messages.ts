import type { Lang } from '../index/report.ts'
import type { ProblemCode } from './schema/problem.ts'

/** What the HTTP interface says when it cannot do what was asked. */
export type Messages = {
  emptyQuestion: string
  longQuestion: (max: number) => string
  unprintable: (field: string) => string
  /** A conversation whose last message is not the user's. */
  noQuestion: string
  /** A picture, a file or a sound where a question is asked. */
  textOnly: string
  invalid: (field: string, detail: string) => string
  malformedJson: string
  notJson: string
  tooLarge: (kilobytes: number) => string
  unknownReport: (id: string, known: readonly string[]) => string
  unknownPassage: (id: string) => string
  unknownFigure: (id: string) => string
  unknownMission: (name: string) => string
  spanOutside: (length: number) => string
  notAcceptable: (offered: readonly string[]) => string
  unknownModel: (name: string, known: string) => string
  unknownPath: (path: string) => string
  wrongMethod: (method: string, allowed: string) => string
  foreignHost: string
  /** In place of text that was sent and does not stand. */
  withdrawn: string
  /** Of stretches of a language model's text that its sources do not bear out. */
  doubted: (stretches: readonly string[]) => string
  tokenNeeded: string
  tooOften: string
  busy: string
  starting: string
  /** Asks for the token before the page is shown. */
  login: { title: string; label: string; button: string; wrong: string }
  internal: string
  webNotBuilt: string
  /** The kinds of problem in a few words. */
  problems: Record<ProblemCode, string>
}

const en: Messages = {
  emptyQuestion: 'The question is empty. Type what you want to know about the reports.',
  longQuestion: (max) => `The question is too long. Ask with at most ${max} characters.`,
  unprintable: (field) => `"${field}" holds control characters or broken characters. Send plain text in UTF-8.`,
  noQuestion: 'The last message must be the question of the user.',
  textOnly: 'Only text can be asked: send the content as a string, or as parts of type "text".',
  invalid: (field, detail) => `"${field}" does not fit: ${detail}.`,
  malformedJson: 'The request body is not valid JSON. Look for a missing quote, comma or bracket.',
  notJson: 'The request body must be JSON. Send it with the header Content-Type: application/json.',
  tooLarge: (kilobytes) =>
    `The request is too large. Send at most ${kilobytes} kB; drop the oldest turns of the history.`,
  unknownReport: (id, known) => `There is no report "${id}". The reports here: ${known.join(', ') || 'none'}.`,
  unknownPassage: (id) =>
    `There is no passage "${id}". It may have changed with the last ingestion; look in /api/reports.`,
  unknownFigure: (id) => `There is no figure "${id}". Ids are as in /api/figures; write their # as %23.`,
  unknownMission: (name) => `No report names "${name}". The missions and bodies that are named: /api/missions.`,
  spanOutside: (length) =>
    `"span" does not fit: the text has ${length} UTF-16 units; give for example span=0-${length}.`,
  notAcceptable: (offered) =>
    `This is not to be had in a form that the Accept header allows. Accept one of: ${offered.join('; ')}.`,
  unknownModel: (name, known) => `There is no model "${name}". The one here: ${known}.`,
  unknownPath: (path) => `There is nothing at ${path}.`,
  wrongMethod: (method, allowed) => `${method} is not possible here. Use ${allowed}.`,
  foreignHost:
    'This server answers only pages and programs that call it by its own address, or by a name set in LANKUI_HOSTS.',
  tokenNeeded: 'This server asks for its token. Send the header Authorization: Bearer …, or log in on /login.',
  tooOften: 'Too many requests from this address. Try again after the seconds that the Retry-After header gives.',
  starting: 'The index is still being built or read. Try again in a minute; /api/health/ready says when it is done.',
  busy: 'Too many questions are being answered just now. Try again in a few seconds.',
  login: { title: 'Lankui', label: 'Token of this server', button: 'Open', wrong: 'That is not the token.' },
  withdrawn: '[The text above is withdrawn: it was not finished, or does not hold against the reports. The answer:]',
  doubted: (stretches) => `⚠ Not borne out by the cited passages: ${stretches.map((s) => `“${s}”`).join('; ')}.`,
  internal: 'Something went wrong in the server; its terminal shows what. Try again.',
  webNotBuilt:
    'The web page is not built. Run "npm run build" in the project folder, then reload. The interface under /api works.',
  problems: {
    'bad-config': 'A setting is wrong',
    'bad-file': 'A report cannot be read',
    'bad-index': 'The index cannot be used',
    'no-index': 'There is no index yet',
    'bad-model': 'The embedding model cannot be used',
    'bad-request': 'The request does not fit',
    unauthorized: 'Token needed',
    'rate-limited': 'Too many requests',
    forbidden: 'Not allowed from there',
    'not-found': 'Not found',
    'method-not-allowed': 'Not possible by this method',
    'not-acceptable': 'Not in that form',
    'too-large': 'Too large',
    'unsupported-media-type': 'Not JSON',
    busy: 'Busy',
    'port-taken': 'The port is taken',
    'not-writable': 'A folder cannot be written',
    internal: 'Something went wrong',
  },
}

const zh: Messages = {
  emptyQuestion: '问题是空的。请输入您想了解的报告内容。',
  longQuestion: (max) => `问题太长。请不要超过${max}个字符。`,
  unprintable: (field) => `“${field}”含有控制字符或残缺字符。请发送UTF-8编码的纯文本。`,
  noQuestion: '最后一条消息必须是用户的问题。',
  textOnly: '只能用文字提问：内容请用字符串，或类型为“text”的部分。',
  invalid: (field, detail) => `“${field}”不合要求：${detail}。`,
  malformedJson: '请求内容不是有效的JSON。请检查是否缺少引号、逗号或括号。',
  notJson: '请求内容必须是JSON。请加上标头Content-Type: application/json。',
  tooLarge: (kilobytes) => `请求过大。最多${kilobytes} kB；请去掉最早的对话。`,
  unknownReport: (id, known) => `没有报告“${id}”。现有报告：${known.join('、') || '无'}。`,
  unknownPassage: (id) => `没有段落“${id}”。它可能在上次导入时有了变动；请查看/api/reports。`,
  unknownFigure: (id) => `没有数字“${id}”。编号见/api/figures；其中的#请写作%23。`,
  unknownMission: (name) => `报告里没有提到“${name}”。提到的特派团和机构见/api/missions。`,
  spanOutside: (length) => `“span”不合要求：文本有${length}个UTF-16单元；例如span=0-${length}。`,
  notAcceptable: (offered) => `没有Accept标头所要的格式。可用的有：${offered.join('；')}。`,
  unknownModel: (name, known) => `没有模型“${name}”。这里的是${known}。`,
  unknownPath: (path) => `${path}处没有内容。`,
  wrongMethod: (method, allowed) => `此处不能用${method}，请用${allowed}。`,
  foreignHost: '本服务只回应以其自身地址或LANKUI_HOSTS中所设名称访问它的网页和程序。',
  tokenNeeded: '本服务需要令牌。请加上标头Authorization: Bearer …，或在/login登录。',
  tooOften: '来自此地址的请求太多。请等待Retry-After标头所示的秒数后重试。',
  starting: '索引正在生成或读取。请过一会儿再试；/api/health/ready会显示是否就绪。',
  busy: '现在提问的人太多。请过几秒钟再试。',
  login: { title: '蓝盔 Lankui', label: '本服务的令牌', button: '进入', wrong: '令牌不对。' },
  withdrawn: '【以上文字作废：没有写完，或经不起与报告对照。回答如下：】',
  doubted: (stretches) => `⚠ 所引段落不能证实：${stretches.map((s) => `“${s}”`).join('；')}。`,
  internal: '服务器出了问题，终端里有说明。请重试。',
  webNotBuilt: '网页尚未生成。请在项目文件夹中运行“npm run build”，然后刷新。/api接口可以使用。',
  problems: {
    'bad-config': '设置有误',
    'bad-file': '报告无法读取',
    'bad-index': '索引无法使用',
    'no-index': '尚无索引',
    'bad-model': '嵌入模型无法使用',
    'bad-request': '请求不合要求',
    unauthorized: '需要令牌',
    'rate-limited': '请求太多',
    forbidden: '不允许从该处访问',
    'not-found': '没有找到',
    'method-not-allowed': '不能用此方法',
    'not-acceptable': '没有该格式',
    'too-large': '过大',
    'unsupported-media-type': '不是JSON',
    busy: '正忙',
    'port-taken': '端口已被占用',
    'not-writable': '文件夹无法写入',
    internal: '出了问题',
  },
}

export const messages: Record<Lang, Messages> = { zh, en }

/** The asker's language by an Accept-Language header: the first of Chinese and English in it, by weight; else English. */
export function preferredLang(acceptLanguage: string | undefined): Lang {
  const wishes = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';')
    const weight = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined)
    return { lang: /^\s*(zh|en)\b/i.exec(tag)?.[1]?.toLowerCase(), weight: Number(weight ?? 1) }
  })
  const best = wishes.filter((wish) => wish.lang && wish.weight > 0).sort((a, b) => b.weight - a.weight)[0]
  return best?.lang === 'zh' ? 'zh' : 'en'
}
