import { KEY_PEOPLE, staffOf } from '../../../db/demo/people.ts'
import type { Tale } from '../../../db/demo/theme.ts'
import { actOn } from './act-on.ts'
import { ago, dayAgo, type Deed, taleOf, type Year } from './story.ts'

/** Tasks that units return (Đ6.2.a), and what the leaders change in tasks after they were sent out (Đ8.2). */
export function returnDeeds(year: Year): Deed[] {
  const monitor = KEY_PEOPLE.monitorSociety.userName
  const id = (tale: Tale) => taleOf(year, tale).id()
  const unit = (tale: Tale) => staffOf(taleOf(year, tale).lead)
  const at = (working: number, hour: number, tale: Tale, who: string, path: string, body: Record<string, unknown>) =>
    ago(year, working, hour, tale + path, () => actOn(year, who, 'assignments', id(tale), path, body))
  const back = (working: number, tale: Tale, code: string, content: string) => at(working, 14, tale, unit(tale).focal.userName, 'returns', { code, content })
  const paper = (working: number, number: string) => ({ document: number, documentDate: dayAgo(year, working).toString() })
  return [
    back(1, 'return_open', 'INACCURATE', 'Văn bản giao báo cáo các lớp mẫu giáo, không giới hạn ở lớp 3 tuổi; đề nghị Văn phòng rà soát lại nội dung nhiệm vụ.'),
    back(9, 'return_corrected', 'INACCURATE', 'Trên địa bàn có 14 bếp ăn tập thể thuộc diện quản lý, không phải 12; đề nghị điều chỉnh để thống nhất số liệu.'),
    at(7, 10, 'return_corrected', monitor, 'returns/correction', { ...paper(7, '601/UBND-VX'), content: 'Báo cáo kết quả kiểm tra an toàn thực phẩm tại 14 bếp ăn tập thể.', reason: 'Rà soát lại văn bản: số bếp ăn là 14, đề nghị của đơn vị là đúng.' }),
    at(6, 9, 'return_corrected', unit('return_corrected').focal.userName, 'acknowledgement', {}),
    back(8, 'return_rerouted', 'OUT_OF_MANDATE', 'Việc lập danh sách, tặng quà người có công thuộc chức năng của Phòng Lao động - Thương binh và Xã hội; đề nghị chuyển đơn vị chủ trì.'),
    at(6, 10, 'return_rerouted', monitor, 'returns/reroute', { newLeadId: year.district.unit('laodong'), reason: 'Nội dung thuộc chức năng của Phòng Lao động - Thương binh và Xã hội.', document: '', documentDate: '' }),
    back(10, 'return_refused', 'OUT_OF_MANDATE', 'Việc cưới, việc tang thuộc lĩnh vực văn hóa; đề nghị chuyển Phòng Văn hóa và Thông tin.'),
    at(9, 10, 'return_refused', monitor, 'returns/refusal', { reason: 'Văn bản giao Phòng Tư pháp chủ trì vì nội dung chính là thẩm định hương ước; Phòng Văn hóa và Thông tin phối hợp.' }),
    at(5, 10, 'suspended', monitor, 'suspension', { ...paper(5, '145/TB-UBND'), reason: 'Tạm dừng để chuyển thời gian tổ chức sang sau đợt tuyển dụng của khu công nghiệp.' }),
    at(4, 10, 'cancelled', monitor, 'cancellation', { ...paper(4, '612/UBND-NC'), reason: 'Tỉnh đã tổ chức hội thi chung; huyện cử đội tham gia, không tổ chức riêng.' }),
    at(8, 15, 'amended', monitor, 'amendments', { ...paper(8, '598/UBND-VX'), content: 'Kiểm tra việc thực hiện chính sách hỗ trợ hộ nghèo tại hai xã Vĩnh Hải và Phương Hải.', reason: 'Mở rộng phạm vi kiểm tra theo kiến nghị của Thường trực Hội đồng nhân dân huyện.' }),
  ]
}
