import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/platform/config/project-root.ts'

export type LabelledTask = {
  readonly quote: string
  readonly lead: readonly string[]
  readonly cooperating: readonly string[]
  readonly deadline_text: string | null
  readonly deadline: string | null
  readonly recurring: string | null
}

export type LabelledDirective = {
  readonly type: string
  readonly number: string
  readonly symbol: string
  readonly issued_on: string
  readonly issuer: string
  readonly abstract: string
  readonly signer: string
  readonly signer_title: string
  readonly tasks: readonly LabelledTask[]
  readonly text: string
}

const folder = join(projectRoot, '..', 'shared', 'directives', 'dev')

export const haveDirectives = existsSync(folder)

/** Real directives with tasks labelled by hand; the product itself never needs them. */
export function labelledDirective(id: string): LabelledDirective {
  const labels = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Omit<LabelledDirective, 'text'>
  return { ...labels, text: readFileSync(join(folder, `${id}.txt`), 'utf8') }
}

/** The labels resolve "trước ngày X" to X itself; by P3 the last valid day is the day before. */
export function lastValidDay(task: LabelledTask): string | undefined {
  if (task.deadline === null) return undefined
  const before = /trước (khi )?ngày/i.test(task.deadline_text ?? '')
  return before ? Temporal.PlainDate.from(task.deadline).subtract({ days: 1 }).toString() : task.deadline
}
