import { readDeadline, dueWarnings } from '../../kernel/deadline-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Language, Text } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { FormState } from '../../platform/http/route.ts'
import type { FormView } from '../../platform/http/form-view.ts'
import type { DueRule } from '../../kernel/due-rule.ts'
import type { RecurrenceRule } from '../../kernel/recurring-period.ts'
import { afterParentText, isAfter, type ParentTask } from './domain/later-due-problems.ts'
import type { DraftedTask } from './domain/drafted-task.ts'
import { type BlockValues, dateTyped, keptBlock, newBlock, typedBlock } from './pages/block-values.ts'
import type { BlockReading } from './pages/task-block.tsx'

export type DueReading = { readonly kind: string; readonly reading: Text; readonly dueDate: PlainDate | undefined; readonly warnings: readonly Text[]; /** What the words propose where they fix no day. */ readonly rule: DueRule | RecurrenceRule | undefined }

/** How the words of a deadline are understood, with what to mind about the day: the one read, or the one typed instead. */
export function readingOf(words: string, typed: PlainDate | undefined, issued: PlainDate, calendar: WorkingCalendar): DueReading {
  const { kind, reading, ...more } = readDeadline(words, { issued, calendar })
  const dueDate = typed ?? ('dueDate' in more ? more.dueDate : undefined)
  return { kind, reading, dueDate, rule: 'rule' in more ? more.rule : undefined, warnings: dueDate === undefined ? [] : dueWarnings(dueDate, calendar).map((warning) => warning.text) }
}

export type BlockContext = {
  readonly language: Language
  readonly issued: PlainDate
  readonly calendar: WorkingCalendar
  /** Who follows a new task unless another is named. */
  readonly follower: string
  /** Tasks from above that can be chosen. */
  readonly parents: readonly ParentTask[]
}

export type Block = { readonly values: BlockValues; readonly reading: BlockReading }

/** The blocks of the form: as typed when it came back refused, else as kept, and at least so many in all. */
export function blocksOf(form: FormView, state: FormState | undefined, kept: readonly DraftedTask[], least: number, context: BlockContext): Block[] {
  const values = form.returned && state !== undefined ? typedBlocks(form, state) : kept.map(keptBlock)
  const blank = Array.from({ length: Math.max(0, least - values.length) }, () => newBlock(context.follower))
  return [...values, ...blank].map((block) => ({ values: block, reading: blockReading(block, context) }))
}

function typedBlocks(form: FormView, { values }: FormState): BlockValues[] {
  const indexes = Object.keys(values).flatMap((name) => /^tasks\.(\d+)\./.exec(name)?.[1] ?? []).map(Number)
  return Array.from({ length: Math.max(-1, ...indexes) + 1 }, (_, index) => typedBlock(form, index))
}

function blockReading(block: BlockValues, { language, issued, calendar, parents }: BlockContext): BlockReading {
  const typed = dateTyped(block)
  if (block.dueExpression === '' && typed === undefined) return { reading: '', warnings: [] }
  const { reading, warnings, dueDate } = readingOf(block.dueExpression, typed, issued, calendar)
  const above = afterParentWarnings(dueDate, parents.find((parent) => parent.id === block.derivedFrom))
  return { reading: block.dueExpression === '' ? '' : reading[language], warnings: [...warnings, ...above].map((warning) => warning[language]) }
}

/** Đ9.1.đ: a task that would end after the one from above it is said so beside its deadline. */
export function afterParentWarnings(due: PlainDate | undefined, parent: ParentTask | undefined): Text[] {
  return parent !== undefined && isAfter(due, parent.due) ? [afterParentText(due, parent)] : []
}
