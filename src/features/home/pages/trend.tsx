import { useLanguage } from '../../../ui/language-context.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import { type Tone, toneIcons } from '../../../ui/tone.ts'
import { writtenNumber } from '../domain/written-number.ts'
import { messages } from '../messages.ts'
import type { Month } from '../queries/leader-home.ts'

/** What was closed in each month, on time and late: a bar of both, and the figures beside it. */
export function Trend({ months }: { months: readonly Month[] }) {
  const lang = useLanguage()
  const most = Math.max(1, ...months.map(total))
  return (
    <table class="bars">
      <caption>
        <Legend />
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{messages.month[lang]}</th>
          <th scope="col">{messages.count[lang]}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{monthName(month.month)}</th>
            <td>
              <MonthBar month={month} most={most} />
              <span class="bar-figure">
                <Icon name={toneIcons[ON_TIME]} size={14} label={messages.onTime[lang]} /> {writtenNumber(month.onTime, lang)}{' '}
                <Icon name={toneIcons[LATE]} size={14} label={messages.late[lang]} /> {writtenNumber(month.late, lang)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const ON_TIME: Tone = 'done'
const LATE: Tone = 'overdue'

/** What the two signs and colours mean. */
function Legend() {
  const lang = useLanguage()
  return (
    <>
      <Badge tone="in-time" icon={toneIcons[ON_TIME]}>{messages.onTime[lang]}</Badge>{' '}
      <Badge tone={LATE} icon={toneIcons[LATE]}>{messages.late[lang]}</Badge>
    </>
  )
}

const total = ({ onTime, late }: Month): number => onTime + late

function MonthBar({ month, most }: { month: Month; most: number }) {
  const share = (value: number) => `${(100 * value) / most}%`
  return (
    <svg class="bar" width="100%" height="10" aria-hidden="true">
      <rect class="bar-track" width="100%" height="10" />
      <g class="tone-in-time">
        <rect class="bar-fill" width={share(month.onTime)} height="10" />
      </g>
      <g class="tone-overdue">
        <rect class="bar-fill" x={share(month.onTime)} width={share(month.late)} height="10" />
      </g>
    </svg>
  )
}

/** "2026-11" as 11/2026. */
function monthName(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`
}
