import type { ComponentChildren } from 'preact'

export type QuoteProps = {
  /** The passage, word for word. */
  children: ComponentChildren
  /** Where it stands, e.g. "Mục 3.b, trang 2". */
  place?: string
  /** The document, as a link or text. */
  source?: ComponentChildren
}

/** A passage quoted word for word, with its place. */
export function Quote({ children, place, source }: QuoteProps) {
  return (
    <figure class="passage">
      <blockquote>{children}</blockquote>
      {place === undefined && source === undefined ? null : (
        <figcaption class="line-meta">
          {source === undefined ? null : <span>{source}</span>}
          {place === undefined ? null : <span>{place}</span>}
        </figcaption>
      )}
    </figure>
  )
}
