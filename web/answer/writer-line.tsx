import type { Answer } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { htmlLang } from './names.ts'

/** Who wrote the answer, or why a language model that was to write it did not. */
export function WriterLine({ answer: { writer, model, lang } }: { answer: Answer }) {
  const t = useMessages()
  if (model?.failure)
    return (
      <p className="writer" lang={htmlLang(lang)}>
        <Icon name="warn" /> {model.failure.note}
      </p>
    )
  return <p className="writer">{writer === 'model' ? t.writtenBy(model?.name ?? t.languageModel) : t.composed}</p>
}
