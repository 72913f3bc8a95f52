import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

export type Column<R> = {
  key: string
  label: string
  cell: (row: R) => ComponentChildren
  /** `grow` takes what is left and becomes the title of the row on a phone; exactly one column has it. */
  width?: 'grow' | 'date' | 'status' | 'who' | 'number' | 'code'
  /** Numbers stand at the right. */
  end?: boolean
  sort?: { href: string; direction?: 'ascending' | 'descending' }
  /** On a phone: shown with its heading before it, shown bare (default), or left out. */
  phone?: 'labelled' | 'bare' | 'hidden'
}

export type RegisterProps<R> = {
  /** What the table lists; read aloud, and shown when `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  /** Checkboxes for bulk work, sent as `name` with the form whose id is `form` (see `BulkBar`). */
  selection?: { name: string; form: string; label: (row: R) => string; selected?: readonly string[] }
  /** Small buttons at the end of the row. */
  actions?: (row: R) => ComponentChildren
  /** Room for two buttons in the row instead of one. */
  twoActions?: boolean
  /** A colour at the margin of the row, for what is late. */
  late?: (row: R) => boolean
  /** Stands in place of the table when there are no rows. */
  empty?: ComponentChildren
  /** Sums at the foot, one cell per column key. */
  totals?: Readonly<Record<string, ComponentChildren>>
  id?: string
}

/** The list of the house: 44 px rows of two lines, sticky head, keys j k x Enter; stacked rows on a phone. */
export function Register<R>(props: RegisterProps<R>) {
  const { columns, rows, selection, actions } = props
  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>
  const cellClasses = columns.map(cellClass)
  return (
    <div class="register" id={props.id}>
      <table role="table">
        <caption class={props.showCaption === true ? undefined : 'visually-hidden'}>{props.caption}</caption>
        <RegisterHead columns={columns} selection={selection !== undefined} actions={actions !== undefined} two={props.twoActions} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <RegisterRow key={props.rowKey(row)} row={row} of={props} cellClasses={cellClasses} />
          ))}
        </tbody>
        {props.totals === undefined ? null : <RegisterTotals {...props} totals={props.totals} />}
      </table>
    </div>
  )
}

type HeadProps<R> = { columns: readonly Column<R>[]; selection: boolean; actions: boolean; two: boolean | undefined }

function RegisterHead<R>({ columns, selection, actions, two }: HeadProps<R>) {
  const lang = useLanguage()
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selection ? (
          <th role="columnheader" scope="col" class="cell-check">
            <label class="tick">
              <input type="checkbox" data-select-all aria-label={words.selectAll[lang]} />
            </label>
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.key}
            role="columnheader"
            scope="col"
            class={cellClass(column)}
            aria-sort={column.sort?.direction}
          >
            <ColumnLabel {...column} />
          </th>
        ))}
        {actions ? (
          <th role="columnheader" scope="col" class={two === true ? 'cell-actions cell-actions-two' : 'cell-actions'}>
            <span class="visually-hidden">{words.actions[lang]}</span>
          </th>
        ) : null}
      </tr>
    </thead>
  )
}

function ColumnLabel<R>({ label, sort }: Column<R>) {
  if (sort === undefined) return <>{label}</>
  const icon = sort.direction === undefined ? 'arrows-sort' : sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'
  return (
    <a href={sort.href} class="sort">
      {label}
      <Icon name={icon} size={14} />
    </a>
  )
}

function RegisterRow<R>({ row, of, cellClasses }: { row: R; of: RegisterProps<R>; cellClasses: readonly string[] }) {
  const key = of.rowKey(row)
  const { selection, actions } = of
  return (
    <tr role="row" class={of.late?.(row) === true ? 'row-late' : undefined} data-row>
      {selection === undefined ? null : (
        <td role="cell" class="cell-check">
          <label class="tick">
            <input
              type="checkbox"
              name={selection.name}
              value={key}
              form={selection.form}
              checked={selection.selected?.includes(key)}
              aria-label={selection.label(row)}
              data-row-select
            />
          </label>
        </td>
      )}
      {of.columns.map((column, index) => (
        <td
          key={column.key}
          role="cell"
          class={cellClasses[index]}
          data-label={column.phone === 'labelled' ? column.label : undefined}
        >
          {column.cell(row)}
        </td>
      ))}
      {actions === undefined ? null : (
        <td role="cell" class="cell-actions">
          {actions(row)}
        </td>
      )}
    </tr>
  )
}

function RegisterTotals<R>(props: RegisterProps<R> & { totals: Readonly<Record<string, ComponentChildren>> }) {
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {props.selection === undefined ? null : <td role="cell" class="cell-check" />}
        {props.columns.map((column) => (
          <td
            key={column.key}
            role="cell"
            class={cellClass(column)}
            data-label={column.phone === 'labelled' ? column.label : undefined}
          >
            {props.totals[column.key]}
          </td>
        ))}
        {props.actions === undefined ? null : <td role="cell" class="cell-actions" />}
      </tr>
    </tfoot>
  )
}

function cellClass<R>(column: Column<R>): string {
  return classes(
    `cell-${column.width ?? 'who'}`,
    column.end === true && 'cell-end',
    column.phone === 'hidden' && 'cell-desk-only',
  )
}
