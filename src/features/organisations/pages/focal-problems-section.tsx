import type { Language } from '../../../kernel/text.ts'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { focalProblemSentence, focalProblemWords } from '../focal-problem-words.ts'
import { messages as m } from '../messages.ts'
import type { FocalProblem } from '../queries/focal-problems.ts'

/** Units without exactly one focal officer who comes regularly, for those who keep or oversee the units (Đ9.2.d). */
export function FocalProblemsSection({ problems, language }: { readonly problems: readonly FocalProblem[]; readonly language: Language }) {
  if (problems.length === 0) return null
  return (
    <Section title={m.focalProblems[language]} id="focal-problems">
      <Register
        caption={m.focalProblems[language]} rows={problems} rowKey={({ organisationId }) => organisationId}
        columns={[
          { key: 'unit', label: m.unit[language], width: 'grow', cell: (row) => <TwoLines first={row.name} href={`/organisations/${row.organisationId}/record`} second={[focalProblemSentence(row, language)]} /> },
          { key: 'problem', label: m.status[language], width: 'status', cell: ({ problem }) => <StatusMark tone="overdue" word={focalProblemWords[problem][language]} /> },
        ]}
      />
    </Section>
  )
}
