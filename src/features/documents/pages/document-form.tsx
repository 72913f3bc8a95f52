import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { NotSecretTick } from '../../attachments/public.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FileInput } from '../../../ui/file-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { ClassifyNumbers } from '../domain/classify-days.ts'
import type { KnownSigner } from '../domain/complete-fields.ts'
import { type DocumentRecord, ISSUERS, LENGTHS, ORIGINS, SIGNING_AUTHORITIES, SOURCE_KINDS, TYPE_NAMES } from '../domain/document.ts'
import { fieldWords, issuerWords, messages, originWords, phrases, SECRECIES, secrecyWords, sourceKindWords, urgencyWords } from '../messages.ts'
import type { Proposer } from '../queries/proposers.ts'
import { SuggestInput } from './suggest-input.tsx'

export type DocumentFormProps = {
  readonly language: Language
  readonly form: FormView
  readonly ownBody: string
  readonly numbers: ClassifyNumbers
  readonly proposers: readonly Proposer[]
  readonly signers: readonly KnownSigner[]
  readonly bodies: readonly string[]
  readonly accept: string
  /** The record that is changed; none when a new one is registered. */
  readonly record?: DocumentRecord | undefined
}

/** The fields of Đ5.1.a–b, in the order they stand on a document. */
export function DocumentForm(props: DocumentFormProps) {
  const { language, form, record } = props
  const action = record === undefined ? '/documents' : `/documents/${record.id}`
  return (
    <>
      <FormErrors errors={form.errors} labels={fieldWords} />
      {form.existing === undefined ? null : <p class="row-of"><LinkButton href={form.existing} icon="external-link">{messages.openExisting[language]}</LinkButton></p>}
      <Form action={action} columns guarded files={record === undefined} label={messages.document[language]} hidden={{ once: form.once, ...(record === undefined ? {} : { version: String(record.version) }) }}>
        <Select name="secrecy" label={messages.secrecy[language]} hint={messages.secrecyHint[language]} width="half" empty={false} options={SECRECIES.map((value) => ({ value, label: secrecyWords[value][language] }))} value={form.value('secrecy', 'none')} error={form.error('secrecy')} clause={clause('Đ5.2', props)} />
        <NameFields {...props} />
        <SignerFields {...props} />
        <OriginFields {...props} />
        <ClockFields {...props} />
        <TextArea name="fullText" label={messages.fullText[language]} hint={messages.fullTextHint[language]} rows={6} value={form.value('fullText', record?.fullText)} error={form.error('fullText')} />
        {record === undefined ? <Files {...props} /> : null}
        <FormActions>
          <Button kind="primary">{messages[record === undefined ? 'save' : 'saveChange'][language]}</Button>
          <LinkButton href={record === undefined ? '/documents' : `/documents/${record.id}`} kind="quiet">{messages.cancel[language]}</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}

const clause = (code: string, { language }: { language: Language }) => clauseWords(code, language)
const options = <V extends string>(values: readonly V[], words: Readonly<Record<V, Text>>, language: Language) => values.map((value) => ({ value, label: words[value][language] }))

function NameFields(props: DocumentFormProps) {
  const { language, form, record } = props
  return (
    <>
      <TextInput name="codeNumber" label={messages.codeNumber[language]} hint={messages.codeNumberHint[language]} width="half" required autofocus={record === undefined} autocomplete="off" value={form.value('codeNumber', record?.codeNumber)} error={form.error('codeNumber')} clause={clause('Đ5.1.a', props)} />
      <TextInput name="codeNotation" label={messages.codeNotation[language]} width="half" autocomplete="off" value={form.value('codeNotation', record?.codeNotation)} error={form.error('codeNotation')} />
      <SuggestInput name="typeName" label={messages.type[language]} hint={messages.typeHint[language]} width="half" maxLength={LENGTHS.typeName} suggestions={TYPE_NAMES.map((value) => ({ value }))} value={form.value('typeName', record?.typeName)} error={form.error('typeName')} />
      <DateInput name="issuedDate" label={messages.issuedDate[language]} required value={form.value('issuedDate', record === undefined ? '' : formatDate(record.issuedDate))} error={form.error('issuedDate')} />
      <TextArea name="subject" label={messages.subject[language]} hint={messages.subjectHint[language]} rows={2} maxLength={LENGTHS.subject} required value={form.value('subject', record?.subject)} error={form.error('subject')} />
    </>
  )
}

function SignerFields({ language, form, record, signers }: DocumentFormProps) {
  const names = new Map(signers.map((signer) => [signer.signerFullName, [signer.signingAuthority, signer.signerPosition].filter(Boolean).join(' ')]))
  const positions = [...new Set(signers.map(({ signerPosition }) => signerPosition))]
  return (
    <>
      <SuggestInput name="signerFullName" label={messages.signerFullName[language]} width="half" required maxLength={LENGTHS.signerFullName} suggestions={[...names].map(([value, detail]) => ({ value, detail }))} value={form.value('signerFullName', record?.signerFullName)} error={form.error('signerFullName')} />
      <SuggestInput name="signerPosition" label={messages.signerPosition[language]} hint={messages.signerPositionHint[language]} width="half" maxLength={LENGTHS.signerPosition} suggestions={positions.map((value) => ({ value }))} value={form.value('signerPosition', record?.signerPosition)} error={form.error('signerPosition')} />
      <Select name="signingAuthority" label={messages.signingAuthority[language]} width="half" empty={messages.ownRight[language]} options={SIGNING_AUTHORITIES.map((value) => ({ value, label: value }))} value={form.value('signingAuthority', record?.signingAuthority)} error={form.error('signingAuthority')} />
      <Select name="issuer" label={messages.issuer[language]} width="half" empty={messages.issuerBySigner[language]} options={options(ISSUERS, issuerWords, language)} value={form.value('issuer', record?.issuer)} error={form.error('issuer')} />
    </>
  )
}

function OriginFields(props: DocumentFormProps) {
  const { language, form, record, ownBody, bodies, proposers } = props
  const office = proposers.find(({ isOffice }) => isOffice)?.id
  return (
    <>
      <Select name="origin" label={messages.origin[language]} width="half" empty={false} options={options(ORIGINS, originWords, language)} value={form.value('origin', record?.origin ?? 'own')} error={form.error('origin')} />
      <SuggestInput name="issuingBody" label={messages.issuingBody[language]} hint={messages.issuingBodyHint[language]} width="half" maxLength={LENGTHS.issuingBody} suggestions={[...new Set([ownBody, ...bodies])].map((value) => ({ value }))} value={form.value('issuingBody', record?.issuingBody ?? ownBody)} error={form.error('issuingBody')} />
      <Checkbox name="originFixesDeadline" value="on" label={messages.originFixesDeadline[language]} clause={clause('Đ6.1.d', props)} checked={form.ticked('originFixesDeadline', record?.originFixesDeadline)} error={form.error('originFixesDeadline')} />
      <Combobox name="proposingOrganisationId" label={messages.proposingOrganisation[language]} width="half" options={proposers.map(({ id, name }) => ({ value: id, label: name }))} value={form.value('proposingOrganisationId', record?.proposingOrganisationId ?? office)} error={form.error('proposingOrganisationId')} clause={clause('Đ5.1.b', props)} />
      <Select name="sourceKind" label={messages.sourceKind[language]} width="half" empty={false} options={options([...SOURCE_KINDS].toReversed(), sourceKindWords, language)} value={form.value('sourceKind', record?.sourceKind ?? 'directive')} error={form.error('sourceKind')} />
      <Select name="urgency" label={messages.urgency[language]} width="half" empty={false} options={urgencyWords.map((word, at) => ({ value: String(at), label: word[language] }))} value={form.value('urgency', String(record?.urgency ?? 0))} error={form.error('urgency')} />
      <DateInput name="receivedDate" label={messages.receivedDate[language]} hint={messages.receivedDateHint[language]} value={form.value('receivedDate', record?.receivedDate == null ? '' : formatDate(record.receivedDate))} error={form.error('receivedDate')} />
    </>
  )
}

function ClockFields(props: DocumentFormProps) {
  const { language, form, record, numbers } = props
  return (
    <>
      <Checkbox name="needsOpinions" value="on" label={messages.needsOpinions[language]} clause={clause('Đ7.1', props)} checked={form.ticked('needsOpinions', record?.needsOpinions)} error={form.error('needsOpinions')} />
      <Select name="classifyDays" label={messages.classifyDays[language]} width="half" empty={messages.byRule[language]} options={[numbers.usual, numbers.longer].map((n) => ({ value: String(n), label: phrases.days[language](n) }))} value={form.value('classifyDays', '')} error={form.error('classifyDays')} />
    </>
  )
}

function Files({ language, form, accept }: DocumentFormProps) {
  return (
    <>
      <FileInput name="files" label={messages.files[language]} hint={form.returned ? messages.filesAgain[language] : messages.filesHint[language]} accept={accept} multiple error={form.error('files')} />
      <NotSecretTick language={language} error={form.error('files')} />
    </>
  )
}
