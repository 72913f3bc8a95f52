import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMNS, EXTENSIONS, filterQuery, type Filters, ORIGINS, OVERDUE_DAYS, PARTS, SORTS } from './filters.ts'
import { readFilters } from './read-filters.ts'
import { STATUS_FILTERS } from './status-filter.ts'

const me = '0198c0de-0000-7000-8000-000000000001'
const raw = (query: string) => {
  const sent = new URLSearchParams(query)
  return Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)]))
}
const day = fc.integer({ min: 0, max: 4000 }).map((days) => Temporal.PlainDate.from('2019-01-01').add({ days }))
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const filters: fc.Arbitrary<Filters> = fc.record({
  q: fc.string({ maxLength: 60 }).map((text) => text.normalize('NFC').replaceAll(/\p{C}/gu, '').trim()), status: fc.constantFrom(...STATUS_FILTERS),
  lead: fc.uniqueArray(fc.uuid(), { maxLength: 5 }).map((ids) => ids.toSorted()), part: fc.constantFrom(...PARTS),
  monitor: maybe(fc.uuid()), document: maybe(fc.uuid()), origin: maybe(fc.constantFrom(...ORIGINS)),
  dueFrom: maybe(day), dueTo: maybe(day), issuedFrom: maybe(day), issuedTo: maybe(day), overdueDays: maybe(fc.constantFrom(...OVERDUE_DAYS)), extension: maybe(fc.constantFrom(...EXTENSIONS)),
  closedFrom: maybe(day), closedTo: maybe(day),
  sort: fc.constantFrom(...SORTS), columns: fc.subarray([...COLUMNS]),
})

describe('filters in the URL', () => {
  test('what is written is read back the same, for a unit and for the Office', () => {
    fc.assert(fc.property(filters, fc.boolean(), (given, seesAll) => {
      const read = readFilters(raw(filterQuery(given, seesAll)), { seesAll, userId: me })
      expect(read.problems).toEqual([])
      expect(JSON.parse(JSON.stringify(read.filters))).toEqual(JSON.parse(JSON.stringify(given)))
    }))
  })

  test('any query is read without failing, and its problems name the field', () => {
    const names = fc.constantFrom('q', 'status', 'lead', 'part', 'monitor', 'document', 'origin', 'due_from', 'overdue_days', 'sort', 'columns')
    fc.assert(fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string()), fc.integer(), fc.constant(null))), (query) => {
      const { problems } = readFilters(query, { seesAll: true, userId: me })
      for (const { field } of problems) expect(Object.keys(query)).toContain(field)
    }))
  })

  test('units begin with what they lead, who sees everything with all; open tasks by deadline for both', () => {
    expect(readFilters({}, { seesAll: false, userId: me }).filters).toMatchObject({ status: 'open', part: 'lead', sort: 'due' })
    expect(readFilters({}, { seesAll: true, userId: me }).filters).toMatchObject({ status: 'open', part: 'any', sort: 'due' })
    expect(readFilters({ monitor: 'me' }, { seesAll: true, userId: me }).filters.monitor).toBe(me)
  })

  test('a value that means nothing is a problem and counts as not given', () => {
    const { filters, problems } = readFilters({ status: 'late', due_from: '31/02/2026', lead: 'x', columns: 'due,price', q: 'a'.repeat(201) }, { seesAll: true, userId: me })
    expect(problems.map(({ field, code }) => [field, code]).toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
      ['columns', 'INVALID_CHOICE'], ['due_from', 'INVALID_DATE'], ['lead', 'INVALID_CHOICE'], ['q', 'TOO_LONG'], ['status', 'INVALID_CHOICE'],
    ])
    expect(filters).toMatchObject({ status: 'open', lead: [], q: '', columns: ['due'] })
  })
})
