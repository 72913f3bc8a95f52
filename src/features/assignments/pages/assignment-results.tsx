import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import { FileList } from '../../../ui/file-list.tsx'
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { effectWords, qualityWords } from '../domain/ratings.ts'
import type { AssignmentView } from '../present-assignment.ts'
import type { ResultReport } from '../queries/assignment-detail.ts'
import { phrases, words } from './words.ts'

type Props = { readonly data: AssignmentView; readonly language: Language }

/** Every version of the result, the newest first, each with what became of it. */
export function Results({ data, language }: Props) {
  if (data.reports.length === 0) return <p>{words.noResults[language]}</p>
  return <>{data.reports.map((report) => <Result key={report.id} report={report} language={language} />)}</>
}

const STANDING: Readonly<Record<'waiting' | 'confirmed' | 'rejected' | 'withdrawn', { tone: Tone; words: Text }>> = {
  waiting: { tone: 'waiting', words: words.waiting },
  confirmed: { tone: 'done', words: words.confirmed },
  rejected: { tone: 'overdue', words: words.rejected },
  withdrawn: { tone: 'neutral', words: words.withdrawn },
}

function Result({ report, language }: { report: ResultReport; language: Language }) {
  const standing = STANDING[report.decision?.decision ?? 'waiting']
  return (
    <div>
      <h3>
        {phrases.version[language](report.ordinal)} <Badge tone={standing.tone}>{standing.words[language]}</Badge>
      </h3>
      <KeyValue items={resultItems(report, language)} />
      {report.files.length === 0 ? null : (
        <FileList
          label={words.files[language]}
          files={report.files.map((file) => ({ name: file.fileName, href: `/attachments/${file.id}`, detail: `${Math.ceil(file.size / 1024)} KB` }))}
        />
      )}
    </div>
  )
}

function resultItems(report: ResultReport, language: Language): KeyValueItem[] {
  const { decision, recorded } = report
  const items: (KeyValueItem | false)[] = [
    { label: words.resultDate[language], value: formatDate(report.resultDate) },
    report.resultDocument === ''
      ? { label: words.noDocumentReason[language], value: report.noDocumentReason }
      : { label: words.resultDocument[language], value: report.resultDocument },
    { label: words.summary[language], value: report.summary },
    { label: words.reportedBy[language], value: `${formatInstant(report.reportedAt)} · ${report.reportedBy}` },
    recorded !== null && {
      label: words.recordedFrom[language], clause: clauseWords('Đ6.1.b', language),
      value: `${recorded.sourceDocument} ${phrases.issuedOn[language](formatDate(recorded.sourceDocumentDate))} · ${words.received[language].toLowerCase()} ${formatDate(recorded.receivedDate)}`,
    },
    decision !== null && { label: words.decision[language], value: [formatInstant(decision.at), decision.decidedBy, decision.reason].filter(Boolean).join(' · ') },
    decision?.qualityRating ? { label: words.quality[language], value: qualityWords[decision.qualityRating][language] } : false,
    decision?.effectRating ? { label: words.effect[language], value: effectWords[decision.effectRating][language] } : false,
  ]
  return items.filter((item) => item !== false)
}

/** How the work stood, in the unit's words, the newest first. */
export function ProgressList({ data, language }: Props) {
  if (data.progress.length === 0) return <p>{words.noProgress[language]}</p>
  return (
    <Timeline
      label={words.progress[language]}
      events={data.progress.map((one) => ({
        id: one.id, when: formatInstant(one.at), dateTime: one.at.toString(), what: one.content, icon: 'message-2',
        who: [one.madeBy, one.onBehalf ? words.onBehalf[language] : '', one.documentRef].filter(Boolean).join(' · '),
      }))}
    />
  )
}
