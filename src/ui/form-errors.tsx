import { useLanguage } from './language-context.ts'
import { words } from './words.ts'

export type FormErrorsProps = {
  title?: string
  /** `field` is the id or name given to the input; without it the sentence stands alone. */
  errors: readonly { field?: string; text: string; clause?: string }[]
}

/** The summary above a refused form; each line leads to its field. Draws nothing when all is well. */
export function FormErrors({ title, errors }: FormErrorsProps) {
  const lang = useLanguage()
  if (errors.length === 0) return null
  return (
    <div class="form-errors" role="alert" tabIndex={-1} data-focus-first>
      <p class="form-errors-title">{title ?? words.formErrors[lang]}</p>
      <ul>
        {errors.map((error, index) => (
          <li key={index}>
            {error.field === undefined ? error.text : <a href={`#f-${error.field}`}>{error.text}</a>}
            {error.clause === undefined ? null : <span class="clause"> {error.clause}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
