import { Icon } from './icon.tsx'
import { toneIcons, type Tone } from './tone.ts'

export type Counter = { label: string; value: string; href: string; tone?: Tone; current?: boolean; detail?: string }

export type CounterRowProps = { label: string; counters: readonly Counter[] }

/** Figures that are links to the list they count; ruled like the summary line of a register. */
export function CounterRow({ label, counters }: CounterRowProps) {
  return (
    <nav class="counters" aria-label={label}>
      <ul>
        {counters.map((counter) => (
          <li key={counter.href} class={`tone-${counter.tone ?? 'neutral'}`}>
            <a href={counter.href} aria-current={counter.current === true ? 'true' : undefined}>
              <span class="counter-value">{counter.value}</span>
              <span class="counter-label">
                {counter.tone === undefined ? null : <Icon name={toneIcons[counter.tone]} size={14} />}
                {counter.label}
              </span>
              {counter.detail === undefined ? null : <span class="counter-detail">{counter.detail}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
