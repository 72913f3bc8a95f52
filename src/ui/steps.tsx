import { Icon } from './icon.tsx'
import { useLanguage } from './language-context.ts'
import { words } from './words.ts'

export type Step = { label: string; state: 'done' | 'current' | 'ahead'; detail?: string }

export type StepsProps = { label: string; steps: readonly Step[] }

/** How far a thing has come, in order. */
export function Steps({ label, steps }: StepsProps) {
  const lang = useLanguage()
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} class={`step-${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span class="step-mark">
            {step.state === 'done' ? <Icon name="check" size={14} label={words.done[lang]} /> : index + 1}
          </span>
          <span class="step-text">
            <span class="step-label">{step.label}</span>
            {step.detail === undefined ? null : <span class="step-detail">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
