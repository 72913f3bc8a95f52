import { createElement as h } from 'preact'
import type { TaskPart } from '../assignments/public.ts'
import { ENDING_KINDS } from './domain/document-link.ts'
import { inwardWords, linkMessages } from './link-messages.ts'
import { ReplacedFacts, type ReplacedFound } from './pages/replaced-facts.tsx'
import { replacedColumn } from './queries/replaced-tasks.ts'

/** On the page of a task: by what its document was amended or replaced, and which earlier task it continues. */
export const replacedPart: TaskPart<ReplacedFound> = {
  key: 'replaced',
  column: replacedColumn,
  present: (found) => {
    if (found.by.length === 0 && found.continues.length === 0) return { data: null }
    return {
      data: found,
      marks: found.by.filter(({ kind }) => ENDING_KINDS.includes(kind)).map(({ kind, documentName }) => ({
        word: { vi: `${inwardWords[kind].vi} ${documentName}`, en: `${inwardWords[kind].en} ${documentName}` }, tone: 'due-soon' as const,
      })),
      sections: [{ id: 'replaced', title: linkMessages.taskSection, after: 'who', body: ({ language }) => h(ReplacedFacts, { found, language }) }],
    }
  },
}
