import type { Outline } from '../../server/schema.ts'
import { htmlLang } from '../answer/names.ts'
import { useMessages } from '../i18n/messages.ts'

/** The headings of a report, each leading to its first passage. */
export function OutlineList({ outline, open }: { outline: Outline; open: (passage: string) => void }) {
  const t = useMessages()
  const number = new Intl.NumberFormat(t.lang)
  return (
    <nav className="outline" id="outline" aria-label={t.outline} lang={htmlLang(outline.report.lang)}>
      <ul>
        {outline.sections.map(({ heading, level, first, passages, path }) => (
          <li key={path.join('\n') + first} data-level={Math.min(level, 5)}>
            <button type="button" disabled={first === null} onClick={() => first !== null && open(first)}>
              <span>{heading}</span>
              <span className="outline-count">{number.format(passages)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
