import type { ComponentChildren } from 'preact'

export type SectionProps = {
  title: string
  /** For links to this part of the page. */
  id?: string
  /** At the right of the title: a link or a small button. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** A part of a page under its ruled heading; sections follow each other, they are not boxes. */
export function Section({ title, id, aside, children }: SectionProps) {
  return (
    <section class="section" id={id}>
      <div class="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      <div class="stack">{children}</div>
    </section>
  )
}
