import { formatDate } from '../../kernel/plain-date.ts'
import type { Language, Text } from '../../kernel/text.ts'
import type { FocalProblemKind } from './domain/focal-problem.ts'
import type { FocalProblem } from './queries/focal-problems.ts'

export const focalProblemWords: Readonly<Record<FocalProblemKind, Text>> = {
  missing: { vi: 'Chưa có đầu mối', en: 'No focal officer' },
  doubled: { vi: 'Có hơn một đầu mối', en: 'More than one focal officer' },
  stand_in_expired: { vi: 'Ủy quyền đã hết hạn', en: 'Stand-in’s time is over' },
}

/** The problem in a sentence: who, since when, and what to do. */
export function focalProblemSentence({ problem, people, standInUntil }: Pick<FocalProblem, 'problem' | 'people' | 'standInUntil'>, language: Language): string {
  const names = people.join(', ')
  const vi = language === 'vi'
  switch (problem) {
    case 'missing':
      return vi ? 'Đơn vị chưa có đầu mối truy cập thường xuyên; thủ trưởng cử đúng một người.' : 'The unit has no officer in charge of regular access; its head appoints exactly one.'
    case 'doubled':
      return vi ? `Đang có ${people.length} đầu mối (${names}); chỉ được một người.` : `There are ${people.length} focal officers (${names}); there must be one.`
    default: {
      const until = standInUntil === null ? '' : formatDate(standInUntil)
      return vi ? `Ủy quyền hết ngày ${until} mà ${names} chưa truy cập lại; gia hạn ủy quyền hoặc cử đầu mối khác.` : `The stand-in’s time ended on ${until} and ${names} has not signed in since; delegate again or appoint somebody else.`
    }
  }
}
