import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { FileList } from '../../../ui/file-list.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { describeFile } from '../../attachments/public.ts'
import type { SignOff, SignOffState } from '../domain/sign-off.ts'
import { messages, signOffWords } from '../messages.ts'

const TONES: Readonly<Record<SignOffState, Tone>> = { waiting: 'waiting', approved: 'done', sent_back: 'overdue', withdrawn: 'neutral', lapsed: 'neutral' }

/** Results put before the head, newest first, with what became of each. */
export function SignOffList({ language, signOffs }: { readonly language: Language; readonly signOffs: readonly SignOff[] }) {
  return (
    <>
      <p class="lead">{messages.subTasksNote[language]}</p>
      <Register
        caption={messages.signOffs[language]} rows={signOffs} rowKey={({ id }) => id}
        columns={[
          { key: 'result', label: messages.result[language], width: 'grow', cell: (one) => <Result language={language} signOff={one} /> },
          { key: 'date', label: messages.resultDate[language], width: 'date', phone: 'labelled', cell: ({ resultDate }) => formatDateWithWeekday(resultDate, language, 'short') },
          { key: 'state', label: messages.state[language], width: 'status', cell: (one) => (
            <StatusMark tone={TONES[one.state]} word={signOffWords[one.state][language]} {...(one.decidedAt === null ? {} : { detail: formatInstant(one.decidedAt) })} />
          ) },
        ]}
      />
    </>
  )
}

function Result({ language, signOff }: { language: Language; signOff: SignOff }) {
  const { summary, resultDocument, noDocumentReason, submittedByName, submittedAt, note, decidedByName, files } = signOff
  return (
    <>
      <TwoLines roomy first={summary} second={[resultDocument || noDocumentReason, `${submittedByName}, ${formatInstant(submittedAt)}`]} />
      {note === '' ? null : <p class="line-meta"><span>{`${signOffWords.sent_back[language]} (${decidedByName ?? ''}): ${note}`}</span></p>}
      {files.length === 0 ? null : <FileList label={messages.files[language]} files={files.map(({ id, fileName, mediaType, size }) => ({ name: fileName, href: `/attachments/${id}`, detail: describeFile(mediaType, size) }))} />}
    </>
  )
}
