import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { Combobox } from './combobox.tsx'
import { DateInput } from './date-input.tsx'
import { DeadlineReader } from './deadline-reader.tsx'
import { FileInput } from './file-input.tsx'
import { FormErrors } from './form-errors.tsx'
import { Form, FormActions } from './form.tsx'
import { sampleUnits } from './gallery-samples.ts'
import { RadioGroup } from './radio-group.tsx'
import { RowRepeater } from './row-repeater.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'
import { Toggle } from './toggle.tsx'

const noNumber = 'Chưa có ký hiệu văn bản. Xin nhập như trên văn bản, ví dụ UBND-NC.'

/** A form with every control, one of them refused. */
export function GalleryForms() {
  return (
    <>
      <FormErrors errors={[{ field: 'codeNotation', text: noNumber, clause: 'Điểm a khoản 1 Điều 5' }]} />
      <Form action="#gui" columns guarded label="Văn bản" hidden={{ version: '3' }}>
        <TextInput name="codeNumber" label="Số" width="half" inputmode="numeric" value="287" required />
        <TextInput name="codeNotation" label="Ký hiệu" width="half" error={noNumber} clause="Điểm a khoản 1 Điều 5" required />
        <DateInput name="issuedDate" label="Ngày ban hành" value="12/11/2026" required />
        <Select name="urgency" label="Độ khẩn" width="half" empty={false} value="0" options={[{ value: '0', label: 'Thường' }, { value: '1', label: 'Khẩn' }, { value: '2', label: 'Thượng khẩn' }]} />
        <TextArea name="subject" label="Trích yếu" hint="Như trên văn bản, không quá 500 ký tự." value="V/v kiểm tra công tác phòng cháy, chữa cháy tại các chợ trên địa bàn" />
        <Combobox name="lead" label="Cơ quan chủ trì" width="half" options={sampleUnits} value="6" required />
        <Combobox name="coordinators" label="Cơ quan phối hợp" width="half" multiple options={sampleUnits} value={['1', '10']} />
        <RadioGroup name="kind" label="Phân loại" inline value="due" options={[{ value: 'due', label: 'Có thời hạn' }, { value: 'none', label: 'Không thời hạn' }]} />
        <Checkbox name="routine" label="Việc thường xuyên, không theo dõi" clause="Khoản 1 Điều 3" />
        <Toggle name="notify" label="Báo cho đơn vị bằng thư điện tử" checked />
        <FileInput name="file" label="Tệp văn bản" hint="PDF, DOCX, XLSX hoặc ảnh; mỗi tệp không quá 50 MB." accept=".pdf,.docx" multiple />
        <RowRepeater heading="Nhiệm vụ" addLabel="Thêm nhiệm vụ (Ctrl+Enter)" removeLabel="Bỏ nhiệm vụ này" count={1} row={(index) => <TaskBlock index={index} />} />
        <FormActions>
          <Button kind="primary">Chuyển theo dõi</Button>
          <Button>Lưu nháp</Button>
          <Button kind="danger" icon="trash">Xóa bản nháp</Button>
        </FormActions>
      </Form>
    </>
  )
}

export function TaskBlock({ index }: { index: number | '__index__' }) {
  const name = (field: string): string => `tasks.${index}.${field}`
  return (
    <>
      <TextArea name={name('quote')} label="Nội dung (nguyên văn)" required />
      <TextInput name={name('place')} label="Vị trí trong văn bản" />
      <Combobox name={name('lead')} label="Chủ trì" options={sampleUnits} required />
      <DeadlineReader href="/work-calendar/reading" issued="2026-11-12" reading="Đọc là: chậm nhất thứ Sáu 27/11/2026." warnings={['24/11/2026 là ngày nghỉ.']}>
        <TextInput name={name('deadlineWords')} label="Thời hạn ghi trong văn bản" value="trước ngày 28/11/2026" />
        <DateInput name={name('dueDate')} label="Hạn" value="27/11/2026" />
      </DeadlineReader>
    </>
  )
}
