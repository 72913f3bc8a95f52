import { isOffice } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/text.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion } from '../home/public.ts'
import { focalProblems, focalProblemSentence, focalProblemWords } from '../organisations/public.ts'
import { messages } from './messages.ts'

const SHOWN = 10

/** For the Office: units without exactly one focal officer who comes regularly (Đ9.2.d). */
export async function focalProblemsPart(db: Reader, { actor, today, snapshot }: HomeQuestion): Promise<HomePart[]> {
  if (!isOffice(actor)) return []
  const problems = await focalProblems({ db, snapshot, today })
  const language: Language = actor.language
  return [{
    key: 'focal-problems', audience: 'office', title: messages.focalProblems, total: problems.length, seeAll: '/organisations#focal-problems',
    rows: problems.slice(0, SHOWN).map((one) => ({
      id: one.organisationId, tone: 'overdue', word: focalProblemWords[one.problem], first: one.name, href: `/organisations/${one.organisationId}/record`,
      second: [focalProblemSentence(one, language)], due: null, late: false,
    })),
  }]
}
