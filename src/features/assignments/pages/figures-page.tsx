import { formatDate, formatInstant, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { FIGURES, type Figures, type UnitFigures } from '../domain/figures.ts'
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
          unit: words.total[language], onTimeRate: onTimeRate(total, language), overdueRate: overdueRate(total, language),
          ...Object.fromEntries(FIGURES.map((name) => [name, counted(total[name], language)])),
        }}
        empty={<EmptyState title={words.emptyTitle[language]} text={words.emptyText[language]} />}
      />
      <p class="hint">{words.note[language]}</p>
    </>
  )
}

function columns(language: Language): Column<UnitFigures>[] {
  return [
    { key: 'unit', label: words.unit[language], width: 'grow', cell: (unit) => unit.leadShortName },
    ...FIGURES.map((name): Column<UnitFigures> => ({
      key: name, label: heads[name][language], width: 'number', end: true, phone: 'labelled', cell: (unit) => counted(unit[name], language),
    })),
    { key: 'onTimeRate', label: words.onTimeRate[language], width: 'number', end: true, phone: 'labelled', cell: (unit) => onTimeRate(unit, language) },
    { key: 'overdueRate', label: words.overdueRate[language], width: 'number', end: true, phone: 'labelled', cell: (unit) => overdueRate(unit, language) },
  ]
}

const onTimeRate = ({ doneOnTime, doneLate }: Figures, language: Language) => share(doneOnTime, doneOnTime + doneLate, language)
const overdueRate = ({ openLate, withDeadline }: Figures, language: Language) => share(openLate, withDeadline, language)

/** "4/5 (80 %)": never a rate without what it is a share of. */
function share(part: number, of: number, language: Language): string {
  return of === 0 ? '–' : `${counted(part, language)}/${counted(of, language)} (${FORMATS[language].format((100 * part) / of)} %)`
}

const counted = (n: number, language: Language): string => FORMATS[language].format(n)

const FORMATS = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
} as const

const heads = {
  total: { vi: 'Tổng giao', en: 'Given' },
  withDeadline: { vi: 'Có thời hạn', en: 'With a deadline' },
  doneOnTime: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  doneLate: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  openInTime: { vi: 'Chưa hoàn thành, trong hạn', en: 'Not done, in time' },
  openLate: { vi: 'Chưa hoàn thành, quá hạn', en: 'Not done, overdue' },
  withoutDeadline: { vi: 'Không thời hạn', en: 'No deadline' },
  noDeadlineDone: { vi: 'Không thời hạn, hoàn thành', en: 'No deadline, done' },
  noDeadlineOpen: { vi: 'Không thời hạn, đang thực hiện', en: 'No deadline, in progress' },
  pending: { vi: 'Trong đó chờ xác nhận', en: 'Of these waiting for confirmation' },
  outside: { vi: 'Ngoài thống kê', en: 'Not counted' },
} as const satisfies Record<keyof Figures, Text>

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
  onTimeRate: { vi: 'Đúng hạn trên số có thời hạn đã hoàn thành', en: 'On time of those done with a deadline' },
  overdueRate: { vi: 'Quá hạn chưa hoàn thành trên số có thời hạn', en: 'Overdue of those with a deadline' },
  emptyTitle: { vi: 'Chưa có nhiệm vụ nào', en: 'There are no tasks' },
  emptyText: { vi: 'Đến thời điểm này chưa giao nhiệm vụ nào.', en: 'Nothing had been given by then.' },
  note: {
    vi: 'Mỗi nhiệm vụ giao cho một đơn vị chủ trì được tính một lần. Kết quả chờ xác nhận thuộc phần chưa hoàn thành, xét theo ngày có kết quả. Nhiệm vụ tạm dừng, thu hồi, chuyển lại không nằm trong tổng và tỷ lệ nào.',
    en: 'A task counts once for each lead unit. A result that waits for confirmation is not done yet and is judged by its own day. Suspended, cancelled and rerouted tasks are in no sum and no rate.',
  },
} as const satisfies Record<string, Text>
