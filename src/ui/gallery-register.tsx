import { BulkBar } from './bulk-bar.tsx'
import { Button } from './button.tsx'
import { Chips } from './chips.tsx'
import { FilterBar } from './filter-bar.tsx'
import { sampleRows, sampleUnits, type SampleRow } from './gallery-samples.ts'
import { LinkButton } from './link-button.tsx'
import { Pager } from './pager.tsx'
import { Register, type Column } from './register.tsx'
import { Select } from './select.tsx'
import { Badge, StatusMark } from './status-mark.tsx'
import { TextInput } from './text-input.tsx'
import { TwoLines } from './two-lines.tsx'

const columns: readonly Column<SampleRow>[] = [
  {
    key: 'what', label: 'Nhiệm vụ', width: 'grow', sort: { href: '#sort-what' },
    cell: (row) => (
      <TwoLines
        first={row.what}
        href={`#task-${row.id}`}
        before={row.id === '1' ? <Badge tone="overdue" strong>Khẩn</Badge> : undefined}
        second={[row.number, row.unit, row.officer]}
      />
    ),
  },
  { key: 'due', label: 'Thời hạn', width: 'date', phone: 'labelled', sort: { href: '#sort-due', direction: 'ascending' }, cell: (row) => row.due },
  { key: 'status', label: 'Trạng thái', width: 'status', cell: (row) => <StatusMark tone={row.tone} word={row.word} {...(row.detail === undefined ? {} : { detail: row.detail })} /> },
]

/** A list with everything a list can have. */
export function GalleryRegister({ many = 1 }: { many?: number }) {
  const rows = Array.from({ length: many }, (_, round) => sampleRows.map((row) => ({ ...row, id: many === 1 ? row.id : `${row.id}-${round}` }))).flat()
  return (
    <section class="section" aria-label="Danh sách">
      <FilterBar
        action="#loc"
        label="Lọc"
        apply="Áp dụng"
        chips={
          <Chips
            label="Đang lọc"
            clearHref="#bo-tat-ca"
            chips={[{ label: 'Chủ trì: Ủy ban nhân dân xã Vĩnh Hải', removeHref: '#bo-1' }, { label: 'Hạn: tháng 11/2026', removeHref: '#bo-2' }]}
          />
        }
        aside={<LinkButton href="#xuat" icon="download">Xuất XLSX</LinkButton>}
      >
        <TextInput name="q" label="Từ khóa" />
        <Select name="unit" label="Chủ trì" options={sampleUnits} />
      </FilterBar>
      <Register
        caption="Nhiệm vụ đang theo dõi"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        late={(row) => row.tone === 'overdue'}
        selection={{ name: 'task', form: 'bulk', label: (row) => `Chọn ${row.what}`, selected: ['2'] }}
        actions={(row) => (row.tone === 'waiting' ? <Button small type="button">Xác nhận</Button> : row.tone === 'done' ? null : <Button small type="button">Đôn đốc</Button>)}
      />
      <BulkBar id="bulk" action="#hang-loat" selected={1}>
        <Button small>Đôn đốc</Button>
        <Button small>Chuyển người theo dõi</Button>
      </BulkBar>
      <Pager shown="1–50 / 1.284" nextHref="#sau" />
    </section>
  )
}
