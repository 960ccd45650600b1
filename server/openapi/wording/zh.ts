import type { InterfaceWording } from './wording.ts'

/** The HTTP interface in Chinese. */
export const zh: InterfaceWording = {
  title: '蓝盔：向联合国维和报告提问',
  description:
    '答案取自报告，每个数字都注明出处，精确到字符。范围均为左闭右开，按所属文本的UTF-16单元计数。失败以problem details（RFC 9457）说明，语言依Accept-Language在中英文中选择。字段说明为英文。',
  operations: {
    ask: {
      summary: '提问',
      description:
        '以JSON给出完整答案；Accept要求text/event-stream时边写边发：每个事件是一个StreamEvent，最后一个是answer或error。之前的对话放在history里。',
    },
    chat: {
      summary: '由AI SDK提问',
      description: '同样的答案，以AI SDK的UI message stream给出，供useChat使用：每个事件是一个部分，最后是[DONE]。',
    },
    search: { summary: '检索段落', description: '与所给词语最接近的段落，由近到远，并给出它在两种检索中的名次。' },
    listReports: { summary: '报告列表', description: '各份报告及其内容多少，以及可以先问的问题。' },
    getReport: { summary: '报告目录', description: '各级标题及其下第一段。' },
    listPassages: { summary: '阅读报告', description: '按原文顺序的段落：从offset起，或以around所指的段落居中。' },
    getPassage: {
      summary: '一个段落',
      description:
        '与阅读界面所示相同；Accept要求application/ld+json时，给出其中一段文字的W3C Web Annotation。编号中的斜线可照写，也可写作%2F。',
    },
    listOutputs: { summary: '计划产出', description: '计划产出及其完成情况，可筛选和排序。' },
    listFigures: { summary: '数字', description: '报告中的数字及其位置，可按报告、类别、时间和词语筛选。' },
    getFigure: {
      summary: '一个数字',
      description:
        '数据本身；或schema.org的Observation（Accept: application/ld+json）；或其字符的W3C Web Annotation（注明其profile）。编号中的#请写作%23。',
    },
    listMissions: { summary: '特派团和机构', description: '报告提到的特派团、部厅、办公室和机构，特派团在前。' },
    getMission: { summary: '一个特派团或机构', description: '报告提到它的段落（分页），以及这些句子里的数字。' },
    giveFeedback: { summary: '评价答案', description: '保存在本机索引旁；用npm run feedback查看。' },
    health: { summary: '是否就绪', description: '可以立即回答时为200；正在建立或读取索引时为503。' },
    live: { summary: '是否运行', description: '进程能应答时为200。供探测用，不需要令牌。' },
    ready: { summary: '是否就绪（仅状态）', description: '同是否就绪，但不透露报告内容。供探测用，不需要令牌。' },
    listModels: { summary: '模型列表（OpenAI客户端）', description: '只有一个。' },
    getModel: { summary: '模型（OpenAI客户端）', description: '建立时间即索引的时间。' },
    createChatCompletion: {
      summary: '由OpenAI客户端提问',
      description:
        '同样的答案，以chat completions给出，可完整可流式，附url_citation，完整答案在lankui里。失败以OpenAI的格式说明。',
    },
  },
  replies: { 200: '如所请求', 201: '已保存', 503: '尚未就绪' },
}
