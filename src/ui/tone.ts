import type { IconName } from './icon.tsx'

/** The only meanings that carry a status colour. Always shown as icon + word + colour. */
export type Tone = 'in-time' | 'due-soon' | 'overdue' | 'waiting' | 'no-due' | 'done' | 'neutral'

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  'in-time': 'clock',
  'due-soon': 'hourglass-low',
  overdue: 'alert-triangle',
  waiting: 'eye-check',
  'no-due': 'calendar-off',
  done: 'circle-check',
  neutral: 'circle-dot',
}
