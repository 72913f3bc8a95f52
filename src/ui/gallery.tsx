import type { Language } from '../kernel/text.ts'
import { ActionPanel } from './action-panel.tsx'
import { BarList } from './bar-list.tsx'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'
import { CounterRow } from './counter-row.tsx'
import { EmptyState } from './empty-state.tsx'
import { FileList } from './file-list.tsx'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryRegister } from './gallery-register.tsx'
import { sampleDays, sampleEvents, sampleMarks, sampleSentence } from './gallery-samples.ts'
import { KeyValue } from './key-value.tsx'
import { LanguageContext } from './language-context.ts'
import { LinkButton } from './link-button.tsx'
import { PageHeader } from './page-header.tsx'
import { Quote } from './quote.tsx'
import { Ruler } from './ruler.tsx'
import { Section } from './section.tsx'
import { Badge, StatusMark } from './status-mark.tsx'
import { Steps } from './steps.tsx'
import { Tabs } from './tabs.tsx'
import { Timeline } from './timeline.tsx'
import type { Tone } from './tone.ts'

/** Every component with realistic data, for screenshots and accessibility checks. Stands inside `Shell`. */
export function Gallery({ lang }: { lang: Language }) {
  return (
    <LanguageContext.Provider value={lang}>
      <PageHeader
        title="Sổ mẫu giao diện"
        lead="Mỗi thành phần một lần, với dữ liệu như thật."
        crumbs={[{ label: 'Quản trị', href: '#quan-tri' }]}
        actions={
          <>
            <LinkButton href="#in" icon="printer">In</LinkButton>
            <Button kind="primary" type="button" icon="plus">Thêm văn bản</Button>
          </>
        }
      />
      <Figures />
      <Section title="Thước ngày làm việc">
        <Ruler id="short" title="Vì sao hạn là 27/11/2026" days={sampleDays('2026-11-09', 28)} marks={sampleMarks} sentence={sampleSentence} />
      </Section>
      <Section title="Thước dài">
        <Ruler
          id="long"
          title="Từ ngày giao đến hạn 26/02/2027"
          days={sampleDays('2026-11-09', 116)}
          marks={[...sampleMarks.slice(0, 3), { date: '2027-02-26', label: 'Hạn', kind: 'due' }, { date: '2027-03-03', label: 'Cập nhật chậm nhất', kind: 'update' }]}
          sentence="Hạn 26/02/2027, còn 63 ngày làm việc."
        />
      </Section>
      <GalleryRegister />
      <Section title="Trạng thái"><Statuses /></Section>
      <Section title="Trích và dữ kiện"><Facts /></Section>
      <Section title="Việc có thể làm"><Actions /></Section>
      <Section title="Lịch sử"><Timeline label="Lịch sử" events={sampleEvents} /></Section>
      <Section title="Biểu mẫu"><GalleryForms /></Section>
      <Section title="Lời nhắc"><Callouts /></Section>
      <EmptyState title="Không còn việc nào" text="Mọi việc của hôm nay đã xong. Việc kế tiếp đến hạn ngày 27/11/2026." />
    </LanguageContext.Provider>
  )
}

function Figures() {
  return (
    <CounterRow
      label="Số liệu"
      counters={[
        { label: 'Tổng giao', value: '1.284', href: '#tong' },
        { label: 'Trong hạn', value: '213', href: '#trong-han', tone: 'in-time' },
        { label: 'Sắp đến hạn', value: '17', href: '#sap', tone: 'due-soon', detail: 'trong 3 ngày làm việc' },
        { label: 'Quá hạn', value: '9', href: '#qua-han', tone: 'overdue', current: true },
        { label: 'Chờ xác nhận', value: '24', href: '#cho', tone: 'waiting' },
        { label: 'Không thời hạn', value: '31', href: '#khong', tone: 'no-due' },
        { label: 'Hoàn thành', value: '990', href: '#xong', tone: 'done', detail: '96,2% đúng hạn' },
      ]}
    />
  )
}

function Statuses() {
  const marks: [Tone, string][] = [
    ['in-time', 'Trong hạn'], ['due-soon', 'Sắp đến hạn'], ['overdue', 'Quá hạn'], ['waiting', 'Chờ xác nhận'],
    ['no-due', 'Không thời hạn'], ['done', 'Hoàn thành đúng hạn'], ['neutral', 'Chờ tiếp nhận'],
  ]
  return (
    <>
      <div class="row-of">{marks.map(([tone, word]) => <StatusMark key={tone} tone={tone} word={word} />)}</div>
      <div class="row-of">
        <Badge tone="overdue" strong>Hỏa tốc</Badge>
        <Badge icon="lock">Mật</Badge>
        <Badge tone="due-soon">Gia hạn lần 2</Badge>
      </div>
      <Tabs label="Các phần" tabs={[{ label: 'Nhiệm vụ', href: '#nv', current: true, count: 12 }, { label: 'Lịch sử', href: '#ls' }, { label: 'Tệp', href: '#tep', count: 3 }]} />
      <Steps
        label="Tiến trình"
        steps={[
          { label: 'Chuyển theo dõi', state: 'done', detail: '12/11/2026' },
          { label: 'Tiếp nhận', state: 'done', detail: '13/11/2026' },
          { label: 'Thực hiện', state: 'current', detail: 'còn 3 ngày làm việc' },
          { label: 'Xác nhận kết quả', state: 'ahead' },
        ]}
      />
      <BarList
        caption="Nhiệm vụ quá hạn theo đơn vị"
        headings={['Đơn vị', 'Quá hạn']}
        bars={[
          { label: 'Phòng Tài nguyên và Môi trường', value: 4, shown: '4', href: '#tnmt', tone: 'overdue' },
          { label: 'Ủy ban nhân dân xã Vĩnh Hải', value: 3, shown: '3', tone: 'overdue' },
          { label: 'Ban Quản lý dự án đầu tư xây dựng, phát triển quỹ đất và cụm công nghiệp liên xã', value: 1, shown: '1', tone: 'overdue' },
        ]}
      />
    </>
  )
}

function Facts() {
  return (
    <>
      <Quote place="Mục 3.b, trang 2" source={<a href="#vb">Công văn số 287/UBND-NC ngày 12/11/2026</a>}>
        Giao Ủy ban nhân dân thị trấn Khánh Hải chủ trì, phối hợp với Công an huyện kiểm tra công tác phòng cháy, chữa cháy tại các chợ trên địa bàn, báo cáo kết quả trước ngày 28/11/2026.
      </Quote>
      <KeyValue
        items={[
          { label: 'Chủ trì', value: 'Ủy ban nhân dân thị trấn Khánh Hải' },
          { label: 'Phối hợp', value: 'Công an huyện; Phòng Kinh tế và Hạ tầng' },
          { label: 'Thời hạn', value: '27/11/2026 (thứ Sáu)', clause: 'Điều 4' },
        ]}
      />
      <FileList label="Tệp kèm theo" files={[{ name: '287-UBND-NC.signed.pdf', href: '#tep', detail: 'PDF, 1,2 MB, 12/11/2026' }]} />
    </>
  )
}

function Actions() {
  return (
    <div>
      <ActionPanel title="Báo cáo kết quả" icon="send" primary lead="Gửi kết quả để Văn phòng xác nhận.">
        <Button kind="primary" type="button">Báo cáo kết quả</Button>
      </ActionPanel>
      <ActionPanel title="Cập nhật tình hình" icon="edit">
        <Button type="button">Lưu</Button>
      </ActionPanel>
      <ActionPanel
        title="Xin gia hạn"
        open
        refusals={[{
          text: 'Chỉ còn 02 ngày làm việc đến hạn; văn bản xin gia hạn phải gửi khi còn ít nhất 03 ngày làm việc.',
          clause: 'Điểm c khoản 2 Điều 6',
          instead: { label: 'Báo cáo khó khăn, vướng mắc', href: '#vuong-mac' },
        }]}
      />
    </div>
  )
}

function Callouts() {
  return (
    <>
      <Callout title="Ngày 24/11/2026 là ngày nghỉ">Hạn rơi vào ngày nghỉ vẫn giữ nguyên.</Callout>
      <Callout kind="success">Đã chuyển 12 nhiệm vụ đến 9 đơn vị.</Callout>
      <Callout kind="warning" title="Văn bản có thể đã được nhập">Số 287/UBND-NC ngày 12/11/2026 đã có trong sổ.</Callout>
      <Callout kind="error" title="Chưa chuyển được" clause="Khoản 1 Điều 5">Nhiệm vụ 2 chưa có cơ quan chủ trì.</Callout>
    </>
  )
}
