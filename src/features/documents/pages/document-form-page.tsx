import { PageHeader } from '../../../ui/page-header.tsx'
import { documentName } from '../domain/document-name.ts'
import { messages } from '../messages.ts'
import { DocumentForm, type DocumentFormProps } from './document-form.tsx'

/** Registering a document, or changing one that is not sent out yet. */
export function DocumentFormPage(props: DocumentFormProps) {
  const { language, record } = props
  const list = { label: messages.title[language], href: '/documents' }
  const header = record === undefined
    ? <PageHeader title={messages.register[language]} lead={messages.registerLead[language]} crumbs={[list]} />
    : <PageHeader title={messages.editTitle[language]} crumbs={[list, { label: documentName(record, language), href: `/documents/${record.id}` }]} />
  return (
    <>
      {header}
      <DocumentForm {...props} />
    </>
  )
}
