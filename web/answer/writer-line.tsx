import type { Answer } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { htmlLang } from './names.ts'

/** Who wrote the answer, and why a language model that was to write it did not. */
export function WriterLine({ answer: { writer, model, lang } }: { answer: Answer }) {
  const t = useMessages()
  return (
    <>
      {model?.failure && (
        <p className="notice" lang={htmlLang(lang)}>
          {model.failure.note}
        </p>
      )}
      <p className="writer" data-writer={writer}>
        {writer === 'model' ? t.writtenBy(model?.name ?? t.languageModel) : t.composed}
      </p>
    </>
  )
}
