import { formatDate, formatInstant, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { Figures, UnitFigures } from '../domain/figures.ts'
import { messages } from '../messages.ts'

export type FiguresPageProps = {
  readonly data: { readonly asOf: Temporal.Instant; readonly day: PlainDate; readonly today: PlainDate; readonly units: readonly UnitFigures[]; readonly total: Figures }
  readonly language: Language
}

/** Biểu 01: by unit, each rate with what it is a share of, as of an instant that can be asked again. */
export function FiguresPage({ data, language }: FiguresPageProps) {
  const { asOf, day, units, total } = data
  const exact = `/figures?at=${encodeURIComponent(asOf.toString())}`
  return (
    <>
      <PageHeader
        title={messages.figures[language]}
        lead={<>{words.asOf[language]} <time dateTime={asOf.toString()}>{formatInstant(asOf)}</time>. <a href={exact}>{words.permanent[language]}</a></>}
      />
      <FilterBar action="/figures" label={words.anotherDay[language]} apply={words.show[language]}>
        <DateInput name="as_of" id="as_of" label={words.day[language]} hint={words.dayHint[language]} value={formatDate(day)} />
      </FilterBar>
      <Register
        caption={words.caption[language]} showCaption rows={units} rowKey={(unit) => unit.leadId} columns={columns(language)}
        totals={{
          unit: <TwoLines first={words.total[language]} second={asides(total, language)} />,
          ...Object.fromEntries(GROUPS.map(({ key, parts }) => [key, <Group key={key} figures={total} of={key} parts={parts} language={language} />])),
        }}
        empty={<EmptyState title={words.emptyTitle[language]} text={words.emptyText[language]} />}
      />
      <p class="hint">{words.note[language]}</p>
    </>
  )
}

function columns(language: Language): Column<UnitFigures>[] {
  return [
    { key: 'unit', label: words.unit[language], width: 'grow', cell: (unit) => <TwoLines first={unit.leadShortName} second={asides(unit, language)} /> },
    ...GROUPS.map(({ key, parts }): Column<UnitFigures> => ({
      key, label: heads[key][language], width: parts.length === 0 ? 'number' : 'who', end: true, phone: 'labelled', cell: (unit) => <Group figures={unit} of={key} parts={parts} language={language} />,
    })),
  ]
}

/** The sums of the form, each with what it consists of below it. */
const GROUPS: readonly { readonly key: 'total' | 'withDeadline' | 'done' | 'open' | 'withoutDeadline'; readonly parts: readonly (keyof Figures)[] }[] = [
  { key: 'total', parts: [] }, { key: 'withDeadline', parts: [] },
  { key: 'done', parts: ['doneOnTime', 'doneLate'] }, { key: 'open', parts: ['openInTime', 'openLate'] },
  { key: 'withoutDeadline', parts: ['noDeadlineDone', 'noDeadlineOpen'] },
]

type GroupProps = { readonly figures: Figures; readonly of: (typeof GROUPS)[number]['key']; readonly parts: readonly (keyof Figures)[]; readonly language: Language }

function Group({ figures, of, parts, language }: GroupProps) {
  const sum = of === 'total' || of === 'withDeadline' ? figures[of] : parts.reduce((total, part) => total + figures[part], 0)
  return (
    <>
      {counted(sum, language)}
      {parts.map((part) => <div key={part} class="line-meta">{`${heads[part][language]}: ${rateOf(part, figures, language) ?? counted(figures[part], language)}`}</div>)}
    </>
  )
}

/** A rate where the form asks for one, with what it is a share of. */
function rateOf(part: keyof Figures, figures: Figures, language: Language): string | undefined {
  if (part === 'doneOnTime') return share(figures.doneOnTime, figures.doneOnTime + figures.doneLate, language)
  return part === 'openLate' ? share(figures.openLate, figures.withDeadline, language) : undefined
}

const asides = (figures: Figures, language: Language) =>
  (['pending', 'outside'] as const).map((name) => (figures[name] === 0 ? undefined : `${heads[name][language]}: ${counted(figures[name], language)}`))

/** "4/5 (80 %)": never a rate without what it is a share of. */
function share(part: number, of: number, language: Language): string {
  return of === 0 ? counted(part, language) : `${counted(part, language)}/${counted(of, language)} (${FORMATS[language].format((100 * part) / of)} %)`
}

const counted = (n: number, language: Language): string => FORMATS[language].format(n)

const FORMATS = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
} as const

const heads = {
  total: { vi: 'Tổng giao', en: 'Given' },
  withDeadline: { vi: 'Có thời hạn', en: 'With a deadline' },
  done: { vi: 'Hoàn thành', en: 'Done' },
  doneOnTime: { vi: 'Đúng hạn', en: 'On time' },
  doneLate: { vi: 'Quá hạn', en: 'Late' },
  open: { vi: 'Chưa hoàn thành', en: 'Not done' },
  openInTime: { vi: 'Trong hạn', en: 'In time' },
  openLate: { vi: 'Quá hạn', en: 'Overdue' },
  withoutDeadline: { vi: 'Không thời hạn', en: 'No deadline' },
  noDeadlineDone: { vi: 'Hoàn thành', en: 'Done' },
  noDeadlineOpen: { vi: 'Đang thực hiện', en: 'In progress' },
  pending: { vi: 'Chờ xác nhận', en: 'Waiting for confirmation' },
  outside: { vi: 'Ngoài thống kê', en: 'Not counted' },
} as const satisfies Record<keyof Figures | 'done' | 'open', Text>

const words = {
  asOf: { vi: 'Số liệu đến', en: 'Figures as of' },
  permanent: { vi: 'Liên kết cố định của số liệu này', en: 'Permanent link to these figures' },
  anotherDay: { vi: 'Chọn ngày', en: 'Choose a day' },
  show: { vi: 'Xem', en: 'Show' },
  day: { vi: 'Đến hết ngày', en: 'To the end of' },
  dayHint: { vi: 'Ngày đã qua tính đến 24 giờ; hôm nay tính đến lúc này.', en: 'A past day counts to midnight; today to this moment.' },
  caption: { vi: 'Biểu 01: tổng hợp tình hình thực hiện nhiệm vụ theo đơn vị chủ trì', en: 'Form 01: tasks by lead unit' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  total: { vi: 'Cộng', en: 'Total' },
  emptyTitle: { vi: 'Chưa có nhiệm vụ nào', en: 'There are no tasks' },
  emptyText: { vi: 'Đến thời điểm này chưa giao nhiệm vụ nào.', en: 'Nothing had been given by then.' },
  note: {
    vi: 'Tỷ lệ đúng hạn tính trên số có thời hạn đã hoàn thành; tỷ lệ quá hạn tính trên số có thời hạn. Mỗi nhiệm vụ giao cho một đơn vị chủ trì được tính một lần. Kết quả chờ xác nhận thuộc phần chưa hoàn thành, xét theo ngày có kết quả. Nhiệm vụ tạm dừng, thu hồi, chuyển lại không nằm trong tổng và tỷ lệ nào.',
    en: 'On time is a share of those done with a deadline; overdue a share of all with a deadline. A task counts once for each lead unit. A result that waits for confirmation is not done yet and is judged by its own day. Suspended, cancelled and rerouted tasks are in no sum and no rate.',
  },
} as const satisfies Record<string, Text>
