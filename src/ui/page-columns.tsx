import type { ComponentChildren } from 'preact'

export type PageColumnsProps = {
  children: ComponentChildren
  aside: ComponentChildren
  /** What the side column holds, for readers. */
  asideLabel: string
  /** On a phone the side column stands before the rest instead of after it. */
  asideFirst?: boolean
}

/** A main column and a side column of actions and facts; one column where there is no room. */
export function PageColumns({ children, aside, asideLabel, asideFirst = false }: PageColumnsProps) {
  return (
    <div class={asideFirst ? 'page-columns page-columns-turned' : 'page-columns'}>
      <div class="page-main">{children}</div>
      <aside aria-label={asideLabel}>{aside}</aside>
    </div>
  )
}
