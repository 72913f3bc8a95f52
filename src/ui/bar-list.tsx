import type { Tone } from './tone.ts'

export type Bar = { label: string; value: number; shown: string; href?: string; tone?: Tone }

export type BarListProps = {
  caption: string
  /** Heading of the labels and of the figures. */
  headings: readonly [string, string]
  bars: readonly Bar[]
  /** The value of a full bar; the largest one by default. */
  full?: number
}

/** Figures with a bar beside each; a table for readers and for print. */
export function BarList({ caption, headings, bars, full }: BarListProps) {
  const most = full ?? Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{headings[0]}</th>
          <th scope="col">{headings[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label} class={`tone-${bar.tone ?? 'neutral'}`}>
            <th scope="row">{bar.href === undefined ? bar.label : <a href={bar.href}>{bar.label}</a>}</th>
            <td>
              <svg class="bar" width="100%" height="10" aria-hidden="true">
                <rect class="bar-track" width="100%" height="10" />
                <rect class="bar-fill" width={`${Math.min(100, (100 * bar.value) / most)}%`} height="10" />
              </svg>
              <span class="bar-figure">{bar.shown}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
