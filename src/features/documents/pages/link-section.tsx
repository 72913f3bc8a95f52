import { clauseWords } from '../../../kernel/clause.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { DocumentView } from '../document-view.ts'
import { LINK_KINDS } from '../domain/document-link.ts'
import { documentName } from '../domain/document-name.ts'
import { inwardWords, linkMessages as words, linkPhrases, outwardWords } from '../link-messages.ts'
import type { DocumentLink } from '../queries/links-of.ts'

export type LinkSectionProps = { readonly language: Language; readonly view: DocumentView; readonly link: FormView; readonly unlink: FormView }

/** What this document does to earlier ones, and later ones to it; for the Office, the form to say so. */
export function LinkSection(props: LinkSectionProps) {
  const { language, view, unlink } = props
  const outward = view.links.filter((link) => link.outward)
  const undecided = outward.reduce((sum, link) => sum + link.undecided, 0)
  if (view.links.length === 0 && !view.maySplit) return null
  return (
    <Section title={words.links[language]} id="links">
      {undecided > 0 && view.maySplit && view.document.phase === 'published' ? (
        <Callout kind="warning" clause={clauseWords('Đ6.1.a', language)}>
          {linkPhrases.undecided[language](undecided)} <a href={`/documents/${view.document.id}/replaced-tasks`}>{words.goDecide[language]}</a>
        </Callout>
      ) : null}
      <FormErrors errors={unlink.errors} />
      {view.links.length === 0 ? <p>{words.none[language]}</p> : <ul class="stack">{view.links.map((link) => <Line key={link.id} link={link} props={props} />)}</ul>}
      {view.maySplit ? <LinkPanel {...props} /> : null}
    </Section>
  )
}

function Line({ link, props: { language, view, unlink } }: { link: DocumentLink; props: LinkSectionProps }) {
  const name = documentName(link, language)
  return (
    <li class="row-of">
      <span>
        {(link.outward ? outwardWords : inwardWords)[link.kind][language]} <a href={`/documents/${link.otherId}`}>{name}</a>
        {[link.place, link.subject].filter(Boolean).map((text) => ` · ${text}`).join('')}
      </span>
      {view.maySplit && link.outward ? (
        <Form action={`/documents/${view.document.id}/links/${link.id}/remove`} hidden={{ once: unlink.once }}>
          <Button kind="quiet" small icon="trash" label={linkPhrases.unlinkNamed[language](name)}>{words.unlink[language]}</Button>
        </Form>
      ) : null}
    </li>
  )
}

function LinkPanel({ language, view, link }: LinkSectionProps) {
  const field = fieldsOf(link, 'documents.link')
  return (
    <ActionPanel title={words.link[language]} icon="files" open={link.returned}>
      <FormErrors errors={link.errors} labels={words} />
      <Form action={`/documents/${view.document.id}/links`} hidden={{ once: link.once }} guarded>
        <Select {...field('kind')} label={words.kind[language]} required options={LINK_KINDS.map((kind) => ({ value: kind, label: outwardWords[kind][language] }))} />
        <TextInput {...field('other')} label={words.other[language]} hint={words.otherHint[language]} maxLength={80} required />
        <DateInput {...field('otherDate')} label={words.otherDate[language]} hint={words.otherDateHint[language]} />
        <TextInput {...field('place')} label={words.place[language]} maxLength={300} />
        <FormActions><Button kind="primary">{words.link[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}
