import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

/** A name with the days it is valid: `[validFrom, validTo)`, open at the end while nothing follows. */
export type NamePeriod = {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | undefined
  readonly name: string
  readonly shortName: string
}

const before = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0

/** The name valid on a day: an old record keeps the old name. Undefined before the first name. */
export function nameOn(names: readonly NamePeriod[], date: PlainDate): NamePeriod | undefined {
  return names.find(({ validFrom, validTo }) => !before(date, validFrom) && (validTo === undefined || before(date, validTo)))
}

export type NewName = { readonly name: string; readonly shortName: string; readonly from: PlainDate }

/** What is wrong with taking a new name from a day on; nothing wrong is an empty list. */
export function renameProblems(names: readonly NamePeriod[], next: NewName, today: PlainDate): FieldProblem[] {
  const last = names.at(-1)
  if (last === undefined) return []
  const problems: FieldProblem[] = []
  const replacesPlanned = last.validFrom.equals(next.from) && before(today, next.from)
  if (!before(last.validFrom, next.from) && !replacesPlanned) {
    const day = formatDate(last.validFrom)
    problems.push({
      field: 'from', code: 'NOT_AFTER_LAST_NAME',
      text: {
        vi: `Tên gần nhất có hiệu lực từ ${day}; tên mới phải có hiệu lực sau ngày đó. Nếu chỉ sửa lỗi gõ, dùng “Đính chính”.`,
        en: `The latest name is valid from ${day}; a new one must begin after it. To mend a misspelling use “Correct”.`,
      },
    })
  }
  if (last.name === next.name && last.shortName === next.shortName) {
    problems.push({ field: 'name', code: 'SAME_NAME', text: { vi: 'Tên mới giống tên đang dùng.', en: 'The new name is the same as the present one.' } })
  }
  return problems
}

/** The history with the new name in it: the last name ends where it begins; a planned one of the same day gives way. */
export function withNewName(names: readonly NamePeriod[], next: NewName): NamePeriod[] {
  const kept = names.filter(({ validFrom }) => !validFrom.equals(next.from))
  const last = kept.at(-1)
  const added: NamePeriod = { validFrom: next.from, validTo: undefined, name: next.name, shortName: next.shortName }
  return last === undefined ? [added] : [...kept.slice(0, -1), { ...last, validTo: next.from }, added]
}
