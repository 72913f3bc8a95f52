import { COMMUNES } from '../units.ts'
import type { Theme } from '../theme.ts'

export const society: readonly Theme[] = [
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v rà soát hộ nghèo, hộ cận nghèo năm {nam}', signer: 'viceSociety', follows: 'monitorSociety', ago: [56], files: ['pdf'],
    tasks: [
      { leads: ['laodong'], days: 75, dueType: 'report', content: 'Tập huấn điều tra viên, giám sát việc rà soát tại thôn, khu phố; tổng hợp kết quả trình Ủy ban nhân dân huyện phê duyệt.' },
      { leads: [...COMMUNES], days: 50, dueType: 'complete', content: 'Tổ chức rà soát công khai, dân chủ, đúng quy trình; niêm yết danh sách tối thiểu ba ngày làm việc và giải quyết ý kiến của người dân trước khi trình.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v thực hiện chính sách đối với người có công và công tác đền ơn đáp nghĩa', signer: 'viceSociety', follows: 'monitorSociety', ago: [145],
    tasks: [
      { leads: ['laodong'], beside: ['taichinh'], days: 25, dueType: 'complete', content: 'Chi trả trợ cấp bảo đảm đúng đối tượng, đúng thời gian; thăm hỏi, tặng quà các gia đình tiêu biểu.' },
      { leads: ['khanhhai', 'hohai', 'xuanhai', 'vinhhai'], days: 28, dueType: 'report', content: 'Chỉnh trang nghĩa trang, nhà bia ghi tên liệt sĩ; báo cáo kinh phí xã hội hóa.' },
    ],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch chuẩn bị năm học mới', signer: 'viceSociety', follows: 'monitorSociety', ago: [118],
    tasks: [
      { leads: ['giaoduc'], days: 40, dueType: 'complete', content: 'Hoàn thành tuyển sinh đầu cấp, bố trí đủ giáo viên; công khai các khoản thu, nghiêm cấm thu ngoài quy định.' },
      { leads: ['duan'], beside: ['giaoduc'], days: 35, dueType: 'complete', content: 'Bàn giao các phòng học sửa chữa trước ngày tựu trường.' },
      { leads: ['yte'], days: 32, dueType: 'report', content: 'Tẩy độc, khử khuẩn trường học; kiểm tra y tế học đường.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v phòng, chống sốt xuất huyết và bệnh tay chân miệng', signer: 'viceSociety', follows: 'monitorSociety', urgency: 1, ago: [195, 31],
    tasks: [
      { leads: ['yte'], beside: ['giaoduc', 'vanhoa'], days: 30, dueType: 'report', content: 'Giám sát ca bệnh, xử lý ổ dịch trong 48 giờ; cung cấp hóa chất, vật tư cho trạm y tế.' },
      { leads: ['khanhhai', 'nhonhai', 'trihai', 'thanhhai'], days: 27, dueType: 'report', content: 'Ra quân diệt lăng quăng đến từng hộ; phân công tổ trưởng khu dân cư chịu trách nhiệm.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v quản lý hoạt động quảng cáo, dịch vụ lưu trú và du lịch cộng đồng', signer: 'viceSociety', follows: 'monitorSociety', ago: [172],
    tasks: [{ leads: ['vanhoa'], beside: ['thanhhai', 'vinhhai'], days: 45, dueType: 'report', content: 'Kiểm tra điều kiện kinh doanh lưu trú, niêm yết giá; hướng dẫn các hộ làm du lịch đăng ký, khai báo tạm trú, phòng cháy chữa cháy.' }, { leads: ['thanhhai', 'vinhhai'], content: 'Giữ gìn cảnh quan, môi trường các điểm tham quan; thành lập tổ hỗ trợ du khách.' }],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch bảo vệ, chăm sóc trẻ em; phòng, chống đuối nước quý {quy}', signer: 'viceSociety', follows: 'monitorSociety', ago: [208],
    tasks: [{ leads: ['laodong'], beside: ['giaoduc', 'vanhoa'], days: 60, dueType: 'report', content: 'Khảo sát, cắm biển cảnh báo các khu vực nguy hiểm; mở lớp dạy bơi cho trẻ em có hoàn cảnh khó khăn.' }, { leads: [...COMMUNES], days: 45, dueType: 'report', content: 'Rào chắn ao, hố, mương sâu; tuyên truyền cam kết quản lý trẻ trong dịp hè đến từng gia đình.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v tổ chức Ngày Văn hóa các dân tộc và Hội thi thể thao miền biển', signer: 'viceSociety', follows: 'monitorSociety', ago: [24],
    tasks: [{ leads: ['vanhoa'], days: 41, dueType: 'submit', content: 'Hoàn thiện kịch bản, dự toán, phân công nhiệm vụ; trình trước khi tổ chức ít nhất hai tuần.' }, { leads: ['khanhhai', 'xuanhai', 'phuonghai'], days: 46, dueType: 'complete', content: 'Thành lập đội tham gia hội thi, luyện tập các tiết mục đặc trưng của địa phương.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v hỗ trợ lao động mất việc làm và kết nối tuyển dụng', signer: 'viceSociety', follows: 'monitorSociety', ago: [97],
    tasks: [{ leads: ['laodong'], days: 45, dueType: 'report', content: 'Tổ chức phiên giao dịch việc làm tại huyện; lập danh sách người cần vay vốn tạo việc làm gửi Ngân hàng Chính sách xã hội.' }],
  },
]
