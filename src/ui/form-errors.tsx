import type { Language, Text } from '../kernel/text.ts'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

export type FormErrorsProps = {
  title?: string
  /** `field` is the id or name given to the input; without it the sentence stands alone. */
  errors: readonly { field?: string; text: string; clause?: string }[]
  /** Catalogue whose keys are the names of the fields, so that each sentence says which field it means. */
  labels?: Readonly<Record<string, unknown>>
}

/** `tasks.3.leads` is "4. Lead units": the last word names the field, a number before it its block. */
function labelOf(field: string | undefined, labels: FormErrorsProps['labels'], lang: Language): string {
  const steps = (field ?? '').split(/[.-]/)
  const label = labels?.[steps.at(-1) ?? ''] as Partial<Text> | undefined
  const block = steps.find((step) => /^\d+$/.test(step))
  if (typeof label?.[lang] !== 'string') return ''
  return `${block === undefined ? '' : `${Number(block) + 1}. `}${label[lang]}: `
}

/** The summary above a refused form; each line leads to its field. Draws nothing when all is well. */
export function FormErrors({ title, errors, labels }: FormErrorsProps) {
  const lang = useLanguage()
  if (errors.length === 0) return null
  return (
    <div class="form-errors" role="alert" tabIndex={-1} data-focus-first>
      <p class="form-errors-title">{title ?? words.formErrors[lang]}</p>
      <ul>
        {errors.map((error, index) => (
          <li key={index}>
            {error.field === undefined ? error.text : <a href={`#f-${error.field}`}>{labelOf(error.field, labels, lang)}{error.text}</a>}
            {error.clause === undefined ? null : <span class="clause"> {error.clause}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
