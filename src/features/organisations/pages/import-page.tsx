import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { FileInput } from '../../../ui/file-input.tsx'
import { FileList } from '../../../ui/file-list.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { type Crumb, PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { FormView } from '../../../platform/http/form-view.ts'
import { importMessages as m, importPhrases } from '../import-messages.ts'
import type { CheckedImport, ImportedLine } from '../sheets/import-report.ts'
import type { RowProblem, SheetColumn } from '../sheets/sheet.ts'

export type ImportPageProps = {
  readonly title: string
  readonly crumb: Crumb
  /** `/organisations/import`: the check, the templates and the recording hang below it. */
  readonly path: string
  readonly language: Language
  readonly columns: readonly SheetColumn[]
  readonly report: CheckedImport | undefined
  readonly check: FormView
  readonly commit: FormView
}

/** Upload, dry run and recording of a table; the same page for every kind of record. */
export function ImportPage(props: ImportPageProps) {
  const { language, report, path, check, commit } = props
  return (
    <>
      <PageHeader title={props.title} lead={m.lead[language]} crumbs={[props.crumb]} />
      <FormErrors errors={[...check.errors, ...commit.errors]} />
      {report === undefined ? null : <Report report={report} path={path} language={language} once={commit.once} />}
      <section class="section">
        <Form action={`${path}/check`} files hidden={{ once: check.once }}>
          <FileInput name="file" label={m.file[language]} hint={m.fileHint[language]} accept=".xlsx,.csv,.txt" required error={check.error('file')} />
          <FormActions>
            <Button kind={report === undefined ? 'primary' : 'plain'} icon="upload">{m.check[language]}</Button>
          </FormActions>
        </Form>
      </section>
      <section class="section">
        <h2>{m.templates[language]}</h2>
        <FileList label={m.templates[language]} files={[{ name: 'XLSX', href: `${path}/template.xlsx` }, { name: 'CSV', href: `${path}/template.csv` }]} />
        <h2>{m.columns[language]}</h2>
        <KeyValue items={props.columns.map((column) => ({ label: column.header, value: [column.required ? m.required[language] : m.optional[language], column.also === undefined ? '' : `${m.also[language]} ${column.also.join(', ')}`].filter(Boolean).join(' · ') }))} />
      </section>
    </>
  )
}

type ReportProps = { readonly report: CheckedImport; readonly path: string; readonly language: Language; readonly once: string }

function Report({ report, path, language, once }: ReportProps) {
  const { problems, creates, changes, unchanged } = report
  const summary = importPhrases.summary[language](problems.length, creates.length, changes.length, unchanged)
  const sound = problems.length === 0
  const idle = creates.length + changes.length === 0
  return (
    <section class="section stack">
      <Callout kind={!sound ? 'error' : idle ? 'info' : 'success'} title={summary}>
        {!sound ? <p>{m.fixFirst[language]}</p> : idle ? <p>{m.nothing[language]}</p> : null}
      </Callout>
      {sound && !idle ? (
        <Form action={path} hidden={{ file: report.file, digest: report.digest, once }}>
          <FormActions>
            <Button kind="primary" icon="check">{m.commit[language]}</Button>
          </FormActions>
        </Form>
      ) : null}
      {sound ? null : <Problems problems={problems} language={language} />}
      <Lines title={m.creates[language]} lines={creates} language={language} />
      <Lines title={m.changes[language]} lines={changes} language={language} />
    </section>
  )
}

function Problems({ problems, language }: { problems: readonly RowProblem[]; language: Language }) {
  return (
    <section class="section">
      <h2>{m.problems[language]}</h2>
      <Register
        caption={m.problems[language]}
        rows={problems.map((problem, place) => ({ ...problem, key: String(place) }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'line', label: m.line[language], width: 'number', end: true, phone: 'labelled', cell: ({ line }) => line },
          { key: 'column', label: m.column[language], width: 'who', phone: 'labelled', cell: ({ column }) => column },
          { key: 'reason', label: m.reason[language], width: 'grow', cell: ({ text }) => text[language] },
        ]}
      />
    </section>
  )
}

function Lines({ title, lines, language }: { title: string; lines: readonly ImportedLine[]; language: Language }) {
  if (lines.length === 0) return null
  return (
    <section class="section">
      <h2>{title}</h2>
      <Register
        caption={title}
        rows={lines}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: 'line', label: m.line[language], width: 'number', end: true, phone: 'labelled', cell: ({ line }) => line },
          { key: 'what', label: m.what[language], width: 'grow', cell: ({ label, detail }) => <TwoLines first={label} second={[detail]} /> },
        ]}
      />
    </section>
  )
}
