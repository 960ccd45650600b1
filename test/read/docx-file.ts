import { strToU8, type Zippable, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** A run: `run('text')`, `run('text', '<w:b/>')`. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A reference to a footnote. */
export const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

/** A paragraph of runs (or plain text) with paragraph properties. */
export const para = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

export const styled = (style: string) => `<w:pStyle w:val="${style}"/>`
export const numbered = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A cell of paragraphs with cell properties. */
export const cell = (paragraphs: string[], properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraphs.map((text) => para(text)).join('')}</w:tc>`

export const row = (cells: string[], properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`

export const table = (rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

/** An abstract list: for each level its format and text, as `['decimal', '%1.']`; its number is that of its w:num too. */
export const list = (id: number, levels: [format: string, text: string][]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

export type DocxParts = {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string[]
  header?: string
  title?: string
  /** More files to put in the archive. */
  extra?: Zippable
}

/** A Word file with these parts, as bytes. */
export function docxFile({
  body,
  styles = '',
  numbering = '',
  footnotes = [],
  header,
  title,
  extra = {},
}: DocxParts): Uint8Array {
  const notes = footnotes.map(
    (text, i) => `<w:footnote w:id="${i + 1}"><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`,
  )
  const section = header === undefined ? '' : '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>'
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}${section}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}${[...numbering.matchAll(/abstractNumId="(\d+)"/g)].map(([, id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>${notes.join('')}</w:footnotes>`,
    'word/_rels/document.xml.rels': `<Relationships ${PACKAGE}><Relationship Id="rId9" Type="${RELATIONS}/header" Target="header1.xml"/></Relationships>`,
    'word/header1.xml': `<w:hdr ${W}>${header === undefined ? '' : para(header)}</w:hdr>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>${escaped(title ?? '')}</dc:title></cp:coreProperties>`,
  }
  return zipSync({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    ...extra,
  })
}
