// What one would build with LangChain.js instead: its splitter and its vector store in memory, over the same model.
// Copied into a folder where LangChain is installed, and run there: node --import TSX search.mjs INPUT OUTPUT (JSON).
import { readFileSync, writeFileSync } from 'node:fs'
import { Embeddings } from '@langchain/core/embeddings'
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'
import { MemoryVectorStore } from 'langchain/vectorstores/memory'

const { project, files, questions, limit } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { openEmbedder } = await import(`${project}/index/embed/local.ts`)

class SameModel extends Embeddings {
  constructor(embedder) {
    super({})
    this.embedder = embedder
  }
  embedDocuments(texts) {
    return this.embedder.embed(texts, 'passage')
  }
  async embedQuery(text) {
    return (await this.embedder.embed([text], 'question'))[0]
  }
}

const started = performance.now()
const embedder = await openEmbedder()
const splitter = new RecursiveCharacterTextSplitter({
  chunkSize: 400, // characters: about a paragraph of these reports; smaller and larger ones found fewer places
  chunkOverlap: 80,
  separators: ['\n\n', '。', '；', '，', '\n', ''],
})
const documents = await splitter.createDocuments(files.map((file) => readFileSync(file, 'utf8')))
const store = await MemoryVectorStore.fromDocuments(documents, new SameModel(embedder))
const seconds = (performance.now() - started) / 1000

for (const question of questions) await store.similaritySearch(question, limit)
const found = []
const milliseconds = []
for (const question of questions) {
  const asked = performance.now()
  const hits = await store.similaritySearch(question, limit)
  milliseconds.push(performance.now() - asked)
  found.push(hits.map(({ pageContent }) => pageContent))
}
const megabytes = process.resourceUsage().maxRSS / 1024
writeFileSync(process.argv[3], JSON.stringify({ chunks: documents.length, seconds, milliseconds, found, megabytes }))
await embedder.close()
process.exit(0)
