import type { InterfaceWording } from './wording.ts'

/** The HTTP interface in English. */
export const en: InterfaceWording = {
  title: 'Lankui: the United Nations peacekeeping reports, asked',
  description:
    'Answers from the reports with every figure cited to its characters. Ranges and spans are half-open and count UTF-16 code units of the text they belong to. Failures are problem details (RFC 9457), in the language that Accept-Language prefers of Chinese and English.',
  operations: {
    ask: {
      summary: 'Ask a question',
      description:
        'The answer whole as JSON, or as it is made when Accept asks for text/event-stream: each event is one StreamEvent, the last an answer or an error. Earlier turns of the conversation go into history.',
    },
    chat: {
      summary: 'Ask from AI SDK',
      description:
        'The same answers as the UI message stream of AI SDK, as useChat takes it: each event is one part, the last is [DONE].',
    },
    search: {
      summary: 'Search the passages',
      description: 'The passages nearest to some words, best first, with the rank of each in either leg of the search.',
    },
    listReports: {
      summary: 'List the reports',
      description: 'The reports with what they hold, and questions to start with that they answer.',
    },
    getReport: { summary: 'Outline of a report', description: 'Its headings, each with its first passage.' },
    listPassages: {
      summary: 'Read a report',
      description: 'Its passages in reading order: from an offset on, or with the one named by around in the middle.',
    },
    getPassage: {
      summary: 'One passage',
      description:
        'As the reader shows it, or a stretch of it as a W3C Web Annotation where Accept asks for application/ld+json. Slashes of the id stand as they are or as %2F.',
    },
    listOutputs: {
      summary: 'List the planned outputs',
      description: 'Planned outputs and what became of them, as data; filtered and sorted.',
    },
    listFigures: {
      summary: 'List the figures',
      description: 'The figures of the reports as data, each with its place: filtered by report, kind, time and words.',
    },
    getFigure: {
      summary: 'One figure',
      description:
        'As data, as a schema.org Observation (Accept: application/ld+json), or as a W3C Web Annotation of its characters (with the profile of annotations). Write the # of its id as %23.',
    },
    listMissions: {
      summary: 'List missions and bodies',
      description: 'The missions, departments, offices and bodies that the reports name, missions first.',
    },
    getMission: {
      summary: 'One mission or body',
      description: 'What the reports say of it by name: passages page by page, and the figures in those sentences.',
    },
    giveFeedback: {
      summary: 'Say what you think of an answer',
      description: 'Kept on this machine beside the index; npm run feedback lists it.',
    },
    health: {
      summary: 'Is it ready?',
      description: '200 when questions can be answered at once, 503 while the index is being built or read.',
    },
    live: { summary: 'Is it alive?', description: '200 as long as the process answers. For probes; needs no token.' },
    ready: {
      summary: 'Is it ready, in one word?',
      description: 'As health, but tells nothing of the reports. For probes; needs no token.',
    },
    listModels: { summary: 'Models, for clients of OpenAI', description: 'There is one.' },
    getModel: {
      summary: 'The model, for clients of OpenAI',
      description: 'It is as old as the index that it answers from.',
    },
    createChatCompletion: {
      summary: 'Ask as a client of OpenAI',
      description:
        'The same answers as chat completions, whole or streamed, with url_citation annotations and the whole answer in lankui. Failures have the form that clients of OpenAI read.',
    },
  },
  replies: { 200: 'As asked', 201: 'Kept', 503: 'Not ready yet' },
}
