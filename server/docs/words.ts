import type { Lang } from '../../index/report.ts'

/** The words of the documentation page, beside those of the interface that it shows. */
export type DocsWords = {
  page: string
  other: { lang: Lang; name: string }
  toAsk: string
  document: string
  operations: string
  parameters: string
  body: string
  replies: string
  tryIt: string
  reply: string
  schemas: string
  problems: string
  problemsIntro: string
  code: string
  status: string
  name: string
  kind: string
  meaning: string
  required: string
  retryable: string
  listOf: (inner: string) => string
  mapOf: (inner: string) => string
}

export const docsWords: Record<Lang, DocsWords> = {
  en: {
    page: 'The HTTP interface',
    other: { lang: 'zh', name: '中文' },
    toAsk: 'To the chat',
    document: 'OpenAPI 3.1 document',
    operations: 'What can be asked',
    parameters: 'Parameters',
    body: 'Body (JSON)',
    replies: 'Replies',
    tryIt: 'Try it',
    reply: 'Reply, its lists cut short',
    schemas: 'Data',
    problems: 'Problems',
    problemsIntro:
      'A request that fails is answered with problem details (RFC 9457): what kind of problem, what exactly is wrong and what to do, and the id of the request.',
    code: 'Code',
    status: 'Status',
    name: 'Name',
    kind: 'Type',
    meaning: 'Meaning',
    required: 'required',
    retryable: 'may be tried again',
    listOf: (inner) => `list of ${inner}`,
    mapOf: (inner) => `map to ${inner}`,
  },
  zh: {
    page: 'HTTP接口',
    other: { lang: 'en', name: 'English' },
    toAsk: '去提问',
    document: 'OpenAPI 3.1文档',
    operations: '可以问什么',
    parameters: '参数',
    body: '请求内容（JSON）',
    replies: '回复',
    tryIt: '试一试',
    reply: '回复（列表已截短）',
    schemas: '数据',
    problems: '失败',
    problemsIntro: '请求失败时以problem details（RFC 9457）说明：属于哪一种、究竟哪里不对、该怎么办，以及请求的编号。',
    code: '代码',
    status: '状态',
    name: '名称',
    kind: '类型',
    meaning: '含义',
    required: '必填',
    retryable: '可以重试',
    listOf: (inner) => `${inner}的列表`,
    mapOf: (inner) => `到${inner}的映射`,
  },
}
