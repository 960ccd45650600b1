import { useMessages } from '../i18n/messages.ts'

type ChoiceProps = { name: string; value: string; options: [string, string][]; choose: (value: string) => void }

/** A list to choose one value of, or all. */
export function Choice({ name, value, options, choose }: ChoiceProps) {
  const t = useMessages()
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{t.all}</option>
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  )
}
