import { parseDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import {
  COLUMNS, type ColumnName, defaultFilters, EXTENSIONS, type Filters, MOST_LEADS, ORIGINS, OVERDUE_DAYS, PARAMETERS, PARTS, SORTS,
} from './filters.ts'
import { STATUS_FILTERS } from './status-filter.ts'

export type RawQuery = Readonly<Record<string, unknown>>
/** Filters as far as they could be read, and what could not be. */
export type ReadFilters = { readonly filters: Filters; readonly problems: readonly FieldProblem[] }

const BAD_CHOICE: Text = { vi: 'Giá trị không có trong danh sách.', en: 'Not one of the choices.' }
const BAD_DATE: Text = { vi: 'Ngày không hợp lệ; nhập theo dạng ngày/tháng/năm, ví dụ 27/11/2026.', en: 'Not a date; write day/month/year, e.g. 27/11/2026.' }
const TOO_LONG: Text = { vi: 'Dài quá 200 ký tự.', en: 'Longer than 200 characters.' }
const TOO_MANY: Text = { vi: `Chọn nhiều nhất ${MOST_LEADS} đơn vị.`, en: `At most ${MOST_LEADS} units.` }
const IDENTIFIER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads the query string. A value that means nothing is a problem and counts as not given. */
export function readFilters(raw: RawQuery, actor: { readonly seesAll: boolean; readonly userId: string }): ReadFilters {
  const reader = new Reader(raw)
  const lead = reader.identifiers('lead')
  const usual = defaultFilters(actor.seesAll, lead.length > 0)
  const filters: Filters = {
    q: reader.text('q'),
    status: reader.choice(PARAMETERS.status, STATUS_FILTERS) ?? usual.status,
    lead,
    part: reader.choice(PARAMETERS.part, PARTS) ?? usual.part,
    monitor: reader.one('monitor') === 'me' ? actor.userId : reader.identifier('monitor'),
    document: reader.identifier('document'),
    origin: reader.choice(PARAMETERS.origin, ORIGINS),
    dueFrom: reader.date(PARAMETERS.dueFrom),
    dueTo: reader.date(PARAMETERS.dueTo),
    issuedFrom: reader.date(PARAMETERS.issuedFrom),
    issuedTo: reader.date(PARAMETERS.issuedTo),
    closedFrom: reader.date(PARAMETERS.closedFrom),
    closedTo: reader.date(PARAMETERS.closedTo),
    overdueDays: reader.choice(PARAMETERS.overdueDays, OVERDUE_DAYS),
    extension: reader.choice(PARAMETERS.extension, EXTENSIONS),
    sort: reader.choice(PARAMETERS.sort, SORTS) ?? usual.sort,
    columns: reader.columns() ?? usual.columns,
  }
  return { filters, problems: reader.problems }
}

class Reader {
  readonly problems: FieldProblem[] = []
  readonly #raw: RawQuery

  constructor(raw: RawQuery) {
    this.#raw = raw
  }

  all(name: string): string[] {
    const value = this.#raw[name]
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string').map((one) => one.trim()).filter((one) => one !== '')
  }

  one(name: string): string | undefined {
    return this.all(name)[0]
  }

  text(name: string): string {
    const text = (this.one(name) ?? '').normalize('NFC').replaceAll(/\p{C}/gu, '')
    if (text.length <= 200) return text
    return this.#refuse(name, 'TOO_LONG', TOO_LONG) ?? ''
  }

  choice<V extends string>(name: string, values: readonly V[]): V | undefined {
    const value = this.one(name)
    if (value === undefined) return undefined
    return values.find((one) => one === value) ?? this.#refuse(name, 'INVALID_CHOICE', BAD_CHOICE)
  }

  identifier(name: string): string | undefined {
    const value = this.one(name)
    if (value === undefined) return undefined
    return IDENTIFIER.test(value) ? value.toLowerCase() : this.#refuse(name, 'INVALID_CHOICE', BAD_CHOICE)
  }

  identifiers(name: string): string[] {
    const values = [...new Set(this.all(name).map((one) => one.toLowerCase()))]
    if (!values.every((one) => IDENTIFIER.test(one))) this.#refuse(name, 'INVALID_CHOICE', BAD_CHOICE)
    if (values.length > MOST_LEADS) this.#refuse(name, 'TOO_MANY', TOO_MANY)
    return values.filter((one) => IDENTIFIER.test(one)).slice(0, MOST_LEADS).toSorted()
  }

  date(name: string): PlainDate | undefined {
    const value = this.one(name)
    if (value === undefined) return undefined
    return parseDate(value) ?? this.#refuse(name, 'INVALID_DATE', BAD_DATE)
  }

  /** `columns=lead,due` from links, `columns=lead&columns=due` from the form, `-` for none beside the task itself. */
  columns(): ColumnName[] | undefined {
    const values = this.all('columns').flatMap((one) => one.split(',')).filter((one) => one !== '')
    if (values.length === 0) return undefined
    const known = COLUMNS.filter((column) => values.includes(column))
    if (values.some((one) => one !== '-' && !(COLUMNS as readonly string[]).includes(one))) this.#refuse('columns', 'INVALID_CHOICE', BAD_CHOICE)
    return known
  }

  #refuse(field: string, code: string, text: Text): undefined {
    this.problems.push({ field, code, text })
  }
}
