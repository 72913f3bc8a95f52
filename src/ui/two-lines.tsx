import type { ComponentChildren } from 'preact'

export type TwoLinesProps = {
  /** What it is; one line on a desk, up to three on a phone, the rest on hover and focus. */
  first: string
  href?: string
  /** Who, number, when; parts are set apart by a middle dot. */
  second?: readonly (ComponentChildren | undefined | false)[]
  /** Tags before the first line, e.g. `<Badge>`. */
  before?: ComponentChildren
  /** Let the first line take two lines on a desk too, where reading matters more than density. */
  roomy?: boolean
}

/** The content of a register row: what, and under it who · number · when. */
export function TwoLines({ first, href, second = [], before, roomy = false }: TwoLinesProps) {
  const parts = second.filter((part) => part !== undefined && part !== false && part !== '')
  const what = href === undefined ? <span>{first}</span> : <a href={href} data-row-link>{first}</a>
  return (
    <div class={roomy ? 'two-lines two-lines-roomy' : 'two-lines'}>
      <p class="line-what" title={first}>
        {before}
        {what}
      </p>
      {parts.length === 0 ? null : (
        <p class="line-meta">
          {parts.map((part, index) => (
            <span key={index}>{part}</span>
          ))}
        </p>
      )}
    </div>
  )
}
