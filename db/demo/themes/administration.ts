import { COMMUNES, DEPARTMENTS } from '../units.ts'
import type { Theme } from '../theme.ts'

export const administration: readonly Theme[] = [
  {
    type: 'Chỉ thị', notation: 'CT-UBND', subject: 'Về nâng cao trách nhiệm người đứng đầu trong tiếp công dân, giải quyết khiếu nại, tố cáo', signer: 'chair', follows: 'monitorCommunes', ago: [225], files: ['pdf'],
    tasks: [
      { leads: ['thanhtra'], days: 60, dueType: 'report', content: 'Kiểm tra việc tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân các xã, thị trấn; kiến nghị xử lý nơi ủy quyền không đúng quy định.' },
      { leads: [...COMMUNES], content: 'Công khai lịch tiếp công dân, trực tiếp đối thoại với người khiếu nại; định kỳ hằng quý báo cáo kết quả.' },
    ],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch cải cách hành chính năm {nam}', signer: 'committee', follows: 'monitorCommunes', ago: [318],
    tasks: [
      { leads: ['noivu'], days: 300, dueType: 'report', content: 'Theo dõi, chấm điểm chỉ số cải cách hành chính; tham mưu giải pháp nâng cao mức độ hài lòng của người dân.' },
      { leads: ['tuphap'], days: 150, dueType: 'complete', content: 'Rà soát, đơn giản hóa thủ tục hành chính nội bộ, kiến nghị cắt giảm ít nhất 20% thời gian giải quyết.' },
      { leads: ['taichinh'], days: 200, dueType: 'report', content: 'Hướng dẫn đơn vị sự nghiệp công xây dựng phương án tự chủ.' },
      { leads: ['noivu'], content: 'Tổ chức trực ban, giữ gìn trật tự nội vụ cơ quan hằng ngày.', notTracked: 'Nhiệm vụ thường xuyên theo chức năng, không cần theo dõi riêng (điểm a khoản 1 Điều 3).' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-NC', subject: 'V/v chấn chỉnh kỷ luật, kỷ cương hành chính', signer: 'chair', follows: 'monitorCommunes', ago: [131],
    tasks: [{ leads: [...DEPARTMENTS], days: 18, dueType: 'report', content: 'Quán triệt đến toàn thể công chức, viên chức; tự kiểm tra giờ giấc, thái độ phục vụ; báo cáo kết quả và số trường hợp bị nhắc nhở.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-NC', subject: 'V/v bảo đảm an ninh, trật tự, an toàn giao thông dịp cao điểm', signer: 'chair', follows: 'monitorCommunes', ago: [282, 92],
    tasks: [{ leads: ['hatang'], days: 20, dueType: 'report', content: 'Xử lý các điểm đen, điểm tiềm ẩn tai nạn; phối hợp tuần tra các tuyến trọng điểm.' }, { leads: ['khanhhai', 'xuanhai', 'trihai', 'hohai', 'tanhai'], days: 25, dueType: 'report', content: 'Ra quân giải tỏa vi phạm hành lang, lòng lề đường; duy trì kết quả, không để tái lấn chiếm.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-NC', subject: 'V/v thực hiện kết luận thanh tra về quản lý thu, chi ngân sách xã', signer: 'chair', follows: 'monitorCommunes', ago: [188],
    tasks: [
      { leads: ['trihai'], days: 45, dueType: 'complete', fate: 'in_progress', content: 'Nộp lại ngân sách khoản chi sai chế độ; kiểm điểm tập thể, cá nhân liên quan; báo cáo kèm chứng từ.' },
      { leads: ['nhonhai'], days: 45, dueType: 'complete', fate: 'late', content: 'Hoàn chỉnh sổ sách kế toán các năm trước; công khai quyết toán theo quy định.' },
      { leads: ['thanhtra'], days: 90, dueType: 'report', content: 'Theo dõi, đôn đốc, kiểm tra việc thực hiện kết luận; đề xuất xử lý trách nhiệm nếu chậm trễ.' },
    ],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch phổ biến, giáo dục pháp luật và hòa giải ở cơ sở', signer: 'viceSociety', follows: 'monitorCommunes', ago: [262],
    tasks: [{ leads: ['tuphap'], beside: ['vanhoa'], days: 220, dueType: 'report', content: 'Tổ chức ít nhất bốn đợt tuyên truyền lưu động; củng cố tổ hòa giải, nâng tỷ lệ hòa giải thành.' }, { leads: ['canhan'], content: 'Tham gia nhóm cộng tác viên góp ý dự thảo văn bản của huyện, gửi ý kiến khi được yêu cầu.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-NC', subject: 'V/v chuẩn bị nội dung kỳ họp Hội đồng nhân dân huyện', signer: 'committee', follows: 'monitorCommunes', ago: [12],
    tasks: [
      { leads: ['taichinh', 'noivu', 'moitruong', 'thanhtra', 'giaoduc'], days: 24, dueType: 'submit', content: 'Hoàn thiện báo cáo, tờ trình thuộc lĩnh vực phụ trách, gửi hồ sơ thẩm tra đúng thời gian.' },
      { leads: ['tuphap'], days: 20, dueType: 'report', content: 'Thẩm định dự thảo nghị quyết, có ý kiến về thẩm quyền, hình thức, nội dung.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-NC', subject: 'V/v lấy ý kiến dự thảo Quy chế phối hợp quản lý địa bàn giáp ranh', signer: 'committee', follows: 'monitorCommunes', ago: [58],
    tasks: [{ leads: ['tuphap', 'noivu', 'moitruong', 'nongnghiep'], days: 15, dueType: 'report', content: 'Nghiên cứu, có ý kiến bằng văn bản đối với dự thảo; quá thời hạn không có ý kiến được xem là thống nhất.' }, { leads: [...COMMUNES].slice(0, 6), days: 15, dueType: 'report', content: 'Góp ý dự thảo, đề xuất các khu vực cần có quy chế phối hợp riêng.' }],
  },
]
