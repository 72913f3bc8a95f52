import { formatDate, localDate, type PlainDate, weekdayName } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { Column } from '../../../ui/register.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { ColumnName, Sort } from '../domain/filters.ts'
import type { ListData, ListItem } from '../list-data.ts'
import { columnWords, messages, phrases } from '../messages.ts'
import { listLink } from './list-link.ts'

type Make = (language: Language) => Omit<Column<ListItem>, 'key' | 'label' | 'sort'>

const day = (date: PlainDate | null): string => (date === null ? '' : formatDate(date))

const MAKERS: Readonly<Record<ColumnName, Make>> = {
  code: () => ({ width: 'code', phone: 'hidden', cell: (row) => row.code }),
  lead: (language) => ({
    width: 'who', phone: 'bare',
    cell: (row) => <TwoLines first={row.leadShortName} second={[row.coordinators > 0 && phrases.coordinators[language](row.coordinators)]} />,
  }),
  due: (language) => ({
    width: 'date', phone: 'bare',
    cell: (row) => (row.due === null ? messages[row.kind === 'has_deadline' ? 'awaitsEvent' : 'noDeadline'][language] : <TwoLines first={formatDate(row.due)} second={[weekdayName(row.due, language)]} />),
  }),
  status: (language) => ({
    width: 'status', phone: 'bare',
    cell: ({ status }) => <StatusMark tone={status.tone} word={status.words[language]} {...(status.detail === undefined ? {} : { detail: status.detail[language] })} />,
  }),
  monitor: () => ({ width: 'code', phone: 'labelled', cell: (row) => row.monitorName ?? '' }),
  original_due: () => ({ width: 'date', phone: 'labelled', cell: (row) => day(row.originalDue) }),
  issued: () => ({ width: 'date', phone: 'labelled', cell: (row) => day(row.issuedAt === null ? null : localDate(row.issuedAt)) }),
  result: () => ({ width: 'date', phone: 'labelled', cell: (row) => day(row.resultDate) }),
}

/** Which order a heading leads to, and in which the list stands. */
const SORTS_OF: Partial<Readonly<Record<ColumnName, readonly [up: Sort, down?: Sort]>>> = { due: ['due', '-due'], issued: ['issued', '-issued'], lead: ['lead'] }

/** The task itself always stands first; the others as chosen. */
export function columnsOf(data: ListData, language: Language): Column<ListItem>[] {
  return [taskColumn(language), ...data.filters.columns.map((key) => ({ key, label: columnWords[key][language], ...MAKERS[key](language), ...sortOf(key, data) }))]
}

function taskColumn(language: Language): Column<ListItem> {
  return {
    key: 'task', label: messages.what[language], width: 'grow',
    cell: (row) => (
      <TwoLines
        first={row.content}
        href={`/assignments/${row.id}`}
        before={row.urgency > 0 ? <Badge tone="overdue" strong>{URGENCY[row.urgency]?.[language] ?? ''}</Badge> : undefined}
        second={[row.pendingExtension !== null && phrases.pendingExtension[language](row.pendingExtension), row.code, `${row.codeNumber}/${row.codeNotation}`, formatDate(row.documentDate)]}
      />
    ),
  }
}

const URGENCY: Readonly<Record<number, { readonly vi: string; readonly en: string }>> = {
  1: { vi: 'Khẩn', en: 'Urgent' }, 2: { vi: 'Thượng khẩn', en: 'Very urgent' }, 3: { vi: 'Hỏa tốc', en: 'Express' }, 4: { vi: 'Hỏa tốc hẹn giờ', en: 'Timed express' },
}

function sortOf(key: ColumnName, data: ListData): Pick<Column<ListItem>, 'sort'> {
  const sorts = SORTS_OF[key]
  if (sorts === undefined) return {}
  const [up, down = up] = sorts
  const { sort } = data.filters
  const href = listLink(data, { sort: sort === up ? down : up })
  if (sort === up) return { sort: { href, direction: 'ascending' } }
  return sort === down ? { sort: { href, direction: 'descending' } } : { sort: { href } }
}
