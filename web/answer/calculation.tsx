import type { AnswerFigure } from '../../server/schema.ts'
import { type Messages, useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { CardButton } from './card.tsx'
import { passageName, placeOf, toRange } from './names.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'
import { roundedTo } from './rounding.ts'

type Derived = NonNullable<AnswerFigure['derived']>
type Props = { id: string; figure: AnswerFigure; derived: Derived; trail: Trail }

/** How a figure was computed: the operands, each leading to its source, and the expression. */
export function Calculation({ id, figure, derived, trail }: Props) {
  const t = useMessages()
  const rounded = roundedTo(figure.value, derived)
  return (
    <figure className="panel calculation" id={id} tabIndex={-1} aria-label={`${t.calculation}: ${figure.text}`}>
      <h3>
        {t.calculation}
        <span>{operationName(derived.operation, t)}</span>
      </h3>
      {derived.operands.length > 0 && (
        <p className="operands">
          {derived.operands.map((operand, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: operands never move
            <Operand key={i} operand={operand} trail={trail} />
          ))}
        </p>
      )}
      <p className="expression">
        {derived.expression}
        {!derived.expression.includes(figure.text) && (
          <>
            {' = '}
            <b>{figure.text}</b>
          </>
        )}
        {rounded !== null && <small>{t.rounded(rounded)}</small>}
      </p>
    </figure>
  )
}

function Operand({ operand, trail }: { operand: Derived['operands'][number]; trail: Trail }) {
  const t = useMessages()
  const open = useOpenReader()
  const citation = trail.citations.find(({ n }) => n === operand.citation)
  if (citation === undefined) return <span className="operand">{operand.text}</span>
  const marks = operandMarks(operand.text, citation.passage.text, citation.spans.map(toRange))
  return (
    <CardButton
      name={t.operand(operand.text, passageName(citation.passage, t))}
      className="operand"
      onPress={() => open(placeOf(citation, marks), trail)}
      card={() => (
        <>
          <Quote passage={citation.passage} marks={marks} />
          <PassageFacts passage={citation.passage} />
        </>
      )}
    >
      {operand.text}
      <Icon name="next" />
    </CardButton>
  )
}

/** Where the operand is printed: inside the citation's own spans if it is there, else those spans. */
function operandMarks(printed: string, text: string, spans: { start: number; end: number }[]) {
  const inside = spans
    .map((span) => ({ span, at: text.slice(span.start, span.end).indexOf(printed) }))
    .find(({ at }) => at >= 0)
  if (inside === undefined) return spans
  const start = inside.span.start + inside.at
  return [{ start, end: start + printed.length }]
}

function operationName(operation: string, t: Messages): string {
  return Object.entries(t.operations).find(([name]) => name === operation)?.[1] ?? ''
}
