import { clauseWords } from '../../../kernel/clause.ts'
import { formatDateWithWeekday, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FileList, type FileItem } from '../../../ui/file-list.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { RowRepeater } from '../../../ui/row-repeater.tsx'
import type { Choice } from '../../../ui/select.tsx'
import { SplitPage } from '../../../ui/split-page.tsx'
import type { Condition } from '../domain/classify-days.ts'
import { passages } from '../domain/passages.ts'
import { messages, phrases } from '../messages.ts'
import type { DocumentToSplit } from '../queries/find-document-to-split.ts'
import type { BlockValues } from './block-values.ts'
import { type BlockReading, TaskBlock } from './task-block.tsx'

export type SplitForm = {
  readonly errors: readonly { readonly field?: string; readonly text: string }[]
  error(name: string): string | undefined
  readonly existing: string | undefined
  readonly once: string
}

export type ClassifyClock = {
  readonly usual: number
  readonly longer: number
  readonly ruleDays: number
  readonly conditions: readonly Condition[]
  /** `auto`, or the number a person chose. */
  readonly chosen: string
  readonly needsOpinions: boolean
  readonly dueOf: (days: number) => PlainDate | null
}

export type SplitDocumentProps = {
  readonly language: Language
  readonly document: DocumentToSplit
  readonly name: string
  readonly files: readonly FileItem[]
  readonly blocks: readonly { readonly values: BlockValues; readonly reading: BlockReading }[]
  readonly blank: BlockValues
  readonly form: SplitForm
  readonly units: readonly Choice[]
  readonly followers: readonly Choice[]
  readonly parents: readonly Choice[]
  readonly clock: ClassifyClock
  readonly publishRefusals: readonly Refusal[]
  readonly version: number
}

/** The document at the left, its tasks at the right, one form for all of them. */
export function SplitDocument(props: SplitDocumentProps) {
  const { language, document, name, form } = props
  return (
    <>
      <PageHeader
        title={phrases.heading[language](name)} lead={`${document.subject} · ${phrases.issued[language](formatDateWithWeekday(document.issuedDate, language))}`}
        crumbs={[{ label: messages.documents[language], href: '/documents' }, { label: name, href: `/documents/${document.id}` }]}
      />
      <FormErrors errors={form.errors} labels={messages} />
      {form.existing === undefined ? null : <Callout kind="warning"><a href={form.existing}>{messages.existing[language]}</a></Callout>}
      <SplitPage title={messages.source[language]} {...sourceOf(props)}>
        <TasksForm {...props} />
      </SplitPage>
    </>
  )
}

function sourceOf({ language, document, files, blocks }: SplitDocumentProps) {
  if (document.fullText.trim() === '') return { viewer: <NoText language={language} documentId={document.id} files={files} /> }
  const quoted = blocks.map(({ values }) => values.content.replaceAll(/\s+/g, ' ')).filter((text) => text !== '')
  const used = (text: string) => quoted.some((quote) => text.includes(quote) || quote.includes(text))
  return { passages: passages(document.fullText).map((passage) => ({ ...passage, used: used(passage.text) })) }
}

function NoText({ language, documentId, files }: { language: Language; documentId: string; files: readonly FileItem[] }) {
  return (
    <>
      <EmptyState icon="file-text" title={messages.noText[language]} text={messages.noTextHelp[language]}
        action={<LinkButton href={`/documents/${documentId}/edit`}>{messages.editDocument[language]}</LinkButton>} />
      {files.length === 0 ? null : <FileList label={messages.files[language]} files={files} />}
    </>
  )
}

function TasksForm(props: SplitDocumentProps) {
  const { language, document, form, blocks, blank, units, followers, parents } = props
  const block = (index: number | '__index__') => (
    <TaskBlock
      language={language} index={index} values={blockAt(blocks, index)?.values ?? blank} reading={blockAt(blocks, index)?.reading ?? { reading: '', warnings: [] }}
      error={(field) => form.error(field)} units={units} followers={followers} parents={parents} issued={document.issuedDate.toString()}
    />
  )
  return (
    <Form action={`/documents/${document.id}/tasks`} label={messages.tasks[language]} guarded hidden={{ once: form.once, version: String(props.version), opinionsAsked: '1' }}>
      <EnterSaves label={messages.save[language]} />
      <div id="f-tasks" tabIndex={-1}>
        <RowRepeater heading={messages.task[language]} addLabel={messages.add[language]} removeLabel={messages.remove[language]} count={blocks.length} row={block} />
      </div>
      <Clock {...props} />
      <Publish {...props} />
    </Form>
  )
}

const blockAt = <T,>(blocks: readonly T[], index: number | '__index__') => (index === '__index__' ? undefined : blocks[index])

/** Enter in a field presses a form's first button: without this one it would remove the first task. */
function EnterSaves({ label }: { label: string }) {
  return <button class="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">{label}</button>
}

function Clock({ language, clock, form }: SplitDocumentProps) {
  const why = clock.conditions.length === 0 ? messages.noCondition[language] : clock.conditions.map((one) => messages[one][language]).join(', ')
  const end = (days: number) => {
    const due = clock.dueOf(days)
    return due === null ? phrases.dayUnknown[language]() : phrases.dayDue[language](formatDateWithWeekday(due, language))
  }
  return (
    <fieldset class="block">
      <legend>{messages.clock[language]}</legend>
      <Checkbox name="needsOpinions" label={messages.needsOpinions[language]} checked={clock.needsOpinions} value="on" clause={clauseWords('Đ7.1', language)} />
      <RadioGroup
        name="classifyDays" label={messages.days[language]} clause={clauseWords('Đ7.1', language)} value={clock.chosen} error={form.error('classifyDays')}
        options={[
          { value: 'auto', label: messages.byRule[language], detail: `${phrases.rule[language](clock.ruleDays, why)}; ${end(clock.ruleDays)}` },
          ...[clock.usual, clock.longer].map((days) => ({ value: String(days), label: phrases.dayChoice[language](days), detail: end(days) })),
        ]}
      />
    </fieldset>
  )
}

function Publish({ language, publishRefusals }: SplitDocumentProps) {
  const refused = publishRefusals.length > 0
  return (
    <>
      {refused ? (
        <Callout kind="info" title={messages.notYours[language]}>
          {publishRefusals.map((refusal) => <p key={refusal.code}>{refusal.text[language]}{refusal.clause === undefined ? '' : ` (${clauseWords(refusal.clause, language)})`}</p>)}
        </Callout>
      ) : null}
      <FormActions>
        <Button kind="primary" icon="send" name="intent" value="publish" disabled={refused}>{messages.publish[language]}</Button>
        <Button name="intent" value="save">{messages.save[language]}</Button>
      </FormActions>
    </>
  )
}
