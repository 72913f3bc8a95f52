export { ACCEPTED_ENDINGS, describeFile, mayBeInline } from './domain/file-kind.ts'
export { type Attachment, type AttachmentOwner, attachmentsOf } from './queries/attachments-of.ts'
export { copyToReport, deleteAttachment } from './store.ts'
export { type StoredAttachment, storeAttachment } from './store-attachment.ts'
