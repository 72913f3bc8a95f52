import type { Language } from '../../../kernel/text.ts'
import { FileList } from '../../../ui/file-list.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import type { ExtensionRequest, RequestFile } from '../domain/extension-request.ts'
import { labels, phrases, stateTones, stateWords, words } from '../messages.ts'
import { requestItems, stepLine } from './request-facts.tsx'

export type RequestsSectionProps = {
  readonly language: Language
  /** The newest first. */
  readonly requests: readonly ExtensionRequest[]
  readonly granted: number
  readonly lateAgainstOriginal: number | null
}

/** On the page of a task: every request and its fate. */
export function RequestsSection({ language, requests, granted, lateAgainstOriginal }: RequestsSectionProps) {
  return (
    <>
      {granted === 0 ? null : (
        <KeyValue items={[
          { label: words.granted[language], value: String(granted) },
          ...(lateAgainstOriginal === null ? [] : [{ label: words.againstOriginal[language], value: phrases.lateAgainstOriginal[language](lateAgainstOriginal) }]),
        ]} />
      )}
      {requests.map((request) => <OneRequest key={request.id} request={request} language={language} />)}
    </>
  )
}

/** A request in short: what was asked, and the last that became of it. */
export function OneRequest({ request, language }: { readonly request: ExtensionRequest; readonly language: Language }) {
  const last = request.steps.at(-1)
  const line = last === undefined ? undefined : stepLine(last, language)
  const title = request.ordinal === null ? stateWords.draft[language] : phrases.nth[language](request.ordinal)
  return (
    <div>
      <h3>
        <a href={`/extension-requests/${request.id}`}>{title}</a> <Badge tone={stateTones[request.state]}>{stateWords[request.state][language]}</Badge>
      </h3>
      <KeyValue items={[
        ...requestItems(request, language),
        ...(line === undefined || last?.step === 'submitted' ? [] : [{ label: line.what, value: [line.when, line.who, line.detail].filter(Boolean).join(' · ') }]),
      ]} />
      <RequestFiles files={request.files} language={language} />
    </div>
  )
}

export function RequestFiles({ files, language }: { readonly files: readonly RequestFile[]; readonly language: Language }) {
  if (files.length === 0) return null
  return <FileList label={labels.files[language]} files={files.map((file) => ({ name: file.fileName, href: `/attachments/${file.id}`, detail: `${Math.ceil(file.size / 1024)} KB` }))} />
}
