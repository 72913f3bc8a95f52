import { Icon } from './icon.tsx'

export type FileItem = {
  name: string
  href: string
  /** Kind, size, who and when, e.g. "PDF, 412 KB". */
  detail?: string
}

export type FileListProps = { label: string; files: readonly FileItem[] }

/** Attached files, each a link. */
export function FileList({ label, files }: FileListProps) {
  return (
    <ul class="files" aria-label={label}>
      {files.map((file) => (
        <li key={file.href}>
          <a href={file.href}>
            <Icon name="paperclip" size={16} />
            <span class="file-name">{file.name}</span>
          </a>
          {file.detail === undefined ? null : <span class="file-detail">{file.detail}</span>}
        </li>
      ))}
    </ul>
  )
}
