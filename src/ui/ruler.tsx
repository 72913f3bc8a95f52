import {
  layOutRuler, shortDate,
  type PlacedLabel, type PlacedMark, type RulerDay, type RulerLayout, type RulerMark,
} from './ruler-layout.ts'

export type RulerProps = {
  /** Every day from the first to the last shown, in order. */
  days: readonly RulerDay[]
  marks: readonly RulerMark[]
  /** The answer in words, with its clause; stands under the picture. */
  sentence: string
  title: string
  /** Only when several rulers stand on one page. */
  id?: string
}

const level = 19
const band = 24

/** The working-day ruler: why a deadline falls where it falls, as a picture and as a sentence. */
export function Ruler({ days, marks, sentence, title, id = 'ruler' }: RulerProps) {
  const shared = { days, marks, title }
  return (
    <figure class="ruler">
      <div class="ruler-wide">
        <Drawing {...shared} room={600} id={`${id}-wide`} />
      </div>
      <div class="ruler-narrow">
        <Drawing {...shared} room={350} id={`${id}-narrow`} />
      </div>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}

type DrawingProps = Pick<RulerProps, 'days' | 'marks' | 'title'> & { room: number; id: string }

/** One width of the picture; a container query shows the one that fits, so that its letters keep their size. */
function Drawing({ days, marks, title, room, id }: DrawingProps) {
  const plan = layOutRuler(days, marks, room)
  const top = plan.markLevels * level + 6
  const bottom = top + band + (plan.ticks.some((tick) => tick.number !== undefined) ? 18 : 6)
  const holidaysTop = bottom + 18
  const height = holidaysTop + plan.holidayLevels * level + 2
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width={plan.width}
      height={height}
      viewBox={`0 0 ${plan.width} ${height}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{described(marks, plan)}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="ruler-hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      <Bands plan={plan} id={id} top={top} />
      <Holidays plan={plan} top={top} from={holidaysTop} />
      <Ticks plan={plan} top={top} bottom={bottom} />
      <Marks plan={plan} top={top} />
    </svg>
  )
}

type Part = { plan: RulerLayout; top: number }

function Bands({ plan, id, top }: Part & { id: string }) {
  return (
    <>
      <rect class="ruler-body" x={plan.start} y={top} width={plan.end - plan.start} height={band} />
      {plan.bands.map((one) => (
        <g key={one.x}>
          <rect class={`ruler-${one.kind}`} x={one.x} y={top} width={one.width} height={band} />
          {one.kind === 'off' ? (
            <rect x={one.x} y={top} width={one.width} height={band} fill={`url(#${id}-hatch)`} />
          ) : (
            <circle class="ruler-worked-dot" cx={one.x + one.width / 2} cy={top + band / 2} r="2.5" />
          )}
        </g>
      ))}
    </>
  )
}

const tickLength = { day: 5, week: 10, month: band }

function Ticks({ plan, top, bottom }: Part & { bottom: number }) {
  const foot = top + band
  return (
    <>
      {plan.ticks.map((tick) => (
        <g key={tick.x}>
          <line class={`ruler-tick ruler-tick-${tick.kind}`} x1={tick.x} x2={tick.x} y1={foot - tickLength[tick.kind]} y2={foot} />
          {tick.number === undefined ? null : (
            <text class="ruler-number" x={tick.x + plan.day / 2} y={foot + 13}>
              {tick.number}
            </text>
          )}
        </g>
      ))}
      <rect class="ruler-edge" x={plan.start} y={top} width={plan.end - plan.start} height={band} />
      {plan.months.map((month) => (
        <text key={month.x} class="ruler-month" x={month.x} y={bottom + 11}>
          {month.label}
        </text>
      ))}
    </>
  )
}

function Holidays({ plan, top, from }: Part & { from: number }) {
  return (
    <>
      {plan.holidays.map((holiday) => {
        const y = from + (holiday.level + 1) * level - 6
        return (
          <g key={holiday.x} class="ruler-holiday">
            <line x1={holiday.x} x2={holiday.x} y1={top + band / 2} y2={y - 2} />
            <circle cx={holiday.x} cy={top + band / 2} r="1.5" />
            <text {...besideLine(holiday)} y={y}>
              {holiday.label}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** Lines first, then words: the words have a halo and stay readable where a line passes. */
function Marks({ plan, top }: Part) {
  const footOf = (mark: PlacedMark): number => (plan.markLevels - mark.level) * level - 6
  return (
    <>
      {plan.marks.map((mark, index) => (
        <line
          key={index}
          class={`ruler-line ruler-mark-${mark.kind}`}
          x1={mark.x}
          x2={mark.x}
          y1={footOf(mark) - 10}
          y2={top + band}
        />
      ))}
      {plan.marks.map((mark, index) => (
        <text key={index} class={`ruler-word ruler-mark-${mark.kind}`} {...besideLine(mark)} y={footOf(mark)}>
          <tspan class="ruler-date">{shortDate(mark.date)}</tspan> {mark.label}
        </text>
      ))}
    </>
  )
}

function besideLine({ x, flipped }: PlacedLabel): { x: number; 'text-anchor': 'end' | 'start' } {
  return flipped ? { x: x - 5, 'text-anchor': 'end' } : { x: x + 5, 'text-anchor': 'start' }
}

function described(marks: readonly RulerMark[], plan: RulerLayout): string {
  const named = marks.map((mark) => `${mark.label}: ${shortDate(mark.date)}/${mark.date.slice(0, 4)}`)
  const off = plan.holidays.map((holiday) => holiday.label)
  return [...named, ...off].join('; ')
}
