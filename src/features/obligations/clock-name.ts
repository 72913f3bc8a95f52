import type { Language } from '../../kernel/text.ts'
import { type Obligation, OBLIGATIONS } from './domain/obligation.ts'
import { periodWords } from './messages.ts'

/** What a clock is called, with the round of a periodic one: "Báo cáo năm của đơn vị, năm 2026". */
export function clockName(row: Pick<Obligation, 'kind' | 'period'>, language: Language): string {
  const name = OBLIGATIONS[row.kind].name[language]
  const period = periodWords(row.period, language)
  return period === undefined ? name : `${name}, ${period}`
}
