import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FileList } from '../../../ui/file-list.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Quote } from '../../../ui/quote.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { type Attachment, describeFile } from '../../attachments/public.ts'
import type { Organisation } from '../../organisations/public.ts'
import { messages } from '../messages.ts'
import type { UnitVerb } from '../policy.ts'
import type { SelfInspection, SwitchedSignOff, UnitRule } from '../queries/unit-records.ts'
import { InspectionPanel, RulePanel, SwitchPanel } from './inside-panels.tsx'

export type InsidePageProps = {
  readonly language: Language
  readonly unit: Organisation
  readonly own: boolean
  /** Left out for those of other units: how a unit signs off is its own. */
  readonly switches: readonly SwitchedSignOff[] | undefined
  readonly rules: readonly UnitRule[]
  /** Of the rule in force. */
  readonly files: readonly Attachment[]
  readonly inspections: readonly SelfInspection[]
  readonly refusals: Readonly<Record<UnitVerb, readonly Refusal[]>>
  readonly form: (route: string) => FormView
}

/** What a unit keeps inside itself: who signs off, its internal rule, its self-inspections. */
export function InsidePage(props: InsidePageProps) {
  const { language, unit, own, switches } = props
  const body = (
    <>
      {switches === undefined ? null : <SignOffSection language={language} switches={switches} />}
      <RuleSection {...props} />
      <InspectionSection {...props} />
    </>
  )
  return (
    <>
      <PageHeader title={`${messages.inside[language]}: ${unit.shortName}`} lead={messages.insideLead[language]} crumbs={[{ label: unit.name, href: `/organisations/${unit.id}` }]} />
      {own ? <PageColumns asideLabel={messages.actions[language]} aside={<Acts {...props} />}>{body}</PageColumns> : body}
    </>
  )
}

function Acts(props: InsidePageProps) {
  return (
    <>
      <SwitchPanel {...props} />
      <RulePanel {...props} />
      <InspectionPanel {...props} />
    </>
  )
}

function SignOffSection({ language, switches }: { language: Language; switches: readonly SwitchedSignOff[] }) {
  const on = switches[0]?.required === true
  return (
    <Section title={messages.switch[language]} id="sign-off">
      <p>{messages[on ? 'isOn' : 'isOff'][language]} <span class="clause">{clauseWords('Đ8.1.c', language)}</span></p>
      {switches.length === 0 ? null : (
        <Register
          caption={messages.switch[language]} rows={switches} rowKey={({ id }) => String(id)}
          columns={[
            { key: 'when', label: messages.when[language], width: 'date', cell: ({ setAt }) => formatInstant(setAt) },
            { key: 'what', label: messages.state[language], width: 'grow', cell: ({ required, setBy }) => <TwoLines first={messages[required ? 'on' : 'off'][language]} second={[setBy]} /> },
          ]}
        />
      )}
    </Section>
  )
}

function RuleSection({ language, rules, files }: InsidePageProps) {
  const current = rules[0]
  return (
    <Section title={messages.rule[language]} id="internal-rule">
      {current === undefined ? <EmptyState icon="file-text" title={messages.noRule[language]} text={messages.noRuleText[language]} /> : (
        <>
          {current.content === '' ? null : <Quote source={`${current.documentRef}, ${formatDate(current.issuedOn)}`}>{current.content}</Quote>}
          {files.length === 0 ? null : <FileList label={messages.files[language]} files={files.map(({ id, fileName, mediaType, size }) => ({ name: fileName, href: `/attachments/${id}`, detail: describeFile(mediaType, size) }))} />}
          <Register
            caption={messages.rule[language]} rows={rules} rowKey={({ id }) => id}
            columns={[
              { key: 'title', label: messages.ruleTitle[language], width: 'grow', cell: (rule) => <TwoLines first={rule.title} second={[rule.documentRef, `${rule.recordedBy}, ${formatInstant(rule.recordedAt)}`]} /> },
              { key: 'issued', label: messages.issuedOn[language], width: 'date', phone: 'labelled', cell: ({ issuedOn }) => formatDate(issuedOn) },
              { key: 'state', label: messages.state[language], width: 'status', cell: (rule) => messages[rule === current ? 'inForce' : 'former'][language] },
            ]}
          />
        </>
      )}
    </Section>
  )
}

function InspectionSection({ language, inspections }: InsidePageProps) {
  return (
    <Section title={messages.inspections[language]} id="self-inspections">
      <Register
        caption={messages.inspections[language]} rows={inspections} rowKey={({ id }) => id}
        empty={<EmptyState icon="clipboard-check" title={messages.noInspections[language]} text={messages.noInspectionsText[language]} />}
        columns={[
          { key: 'day', label: messages.inspectedOn[language], width: 'date', phone: 'labelled', cell: ({ inspectedOn }) => formatDate(inspectedOn) },
          { key: 'what', label: messages.inspectionContent[language], width: 'grow', cell: ({ content, result, recordedBy }) => <TwoLines roomy first={content} second={[`${messages.inspectionResult[language]}: ${result}`, recordedBy]} /> },
        ]}
      />
    </Section>
  )
}
