import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DeadlineReading, readDeadline } from './deadline-words.ts'
import { compileCalendar } from './working-days.ts'

type Label = { deadline_text: string | null; deadline: string | null; recurring: string | null }
type Directive = { issued_on: string | null; tasks: Label[] }

const folder = new URL('../../../shared/directives/dev/', import.meta.url)
const calendar = compileCalendar([{ year: 2025, status: 'notified', days: [] }])

function readLabels(file: string): { label: Label; words: string; issued: Temporal.PlainDate }[] {
  const directive = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Directive
  return directive.tasks.flatMap((label) => {
    // Two documents have no date; their deadlines carry their own year.
    const issued = Temporal.PlainDate.from(directive.issued_on ?? '2019-01-01')
    return label.deadline_text ? [{ label, words: label.deadline_text, issued }] : []
  })
}

/** What the label asks, with "trước ngày X" moved to the day before (P3). */
function expected({ deadline, deadline_text, recurring }: Label): string {
  if (deadline === null) return recurring?.replace('+', '_') ?? 'no date'
  const named = Temporal.PlainDate.from(deadline)
  return named.subtract({ days: /trước/i.test(deadline_text ?? '') ? 1 : 0 }).toString()
}

function outcome(reading: DeadlineReading): string {
  if (reading.kind === 'date') return reading.dueDate.toString()
  return reading.kind === 'recurring' ? reading.recurrence : 'no date'
}

test.skipIf(!existsSync(folder))('the deadlines of the real directives are read as labelled', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const read = files.flatMap(readLabels).map(({ label, words, issued }) => ({
    words,
    right: outcome(readDeadline(words, { issued, calendar })) === expected(label),
    dated: label.deadline !== null,
  }))
  expect(read.filter(({ right }) => !right).map(({ words }) => words)).toEqual([])
  expect(read).toHaveLength(83)
  expect(read.filter(({ dated }) => dated)).toHaveLength(31)
})
