import type { DemoTask, Theme } from '../theme.ts'

type Short = readonly [notation: string, subject: string, follows: Theme['follows'], signer: NonNullable<Theme['signer']>, ago: readonly number[], task: DemoTask]

/** The many short letters of a year: one thing, one unit. */
const SHORT: readonly Short[] = [
  ['UBND-NN', 'V/v chuẩn bị hàng tham gia phiên chợ giới thiệu sản phẩm nho, táo, tỏi', 'monitorEconomy', 'viceEconomy', [84], { leads: ['nongnghiep'], beside: ['nongdan'], days: 21, dueType: 'complete', content: 'Chọn sản phẩm tiêu biểu, hướng dẫn hợp tác xã chuẩn bị gian hàng, truy xuất nguồn gốc.' }],
  ['UBND-KT', 'V/v sửa chữa cấp bách cầu dân sinh qua kênh chính', 'monitorEconomy', 'viceEconomy', [113], { leads: ['hatang'], beside: ['hohai'], days: 30, dueType: 'complete', content: 'Khảo sát, lập phương án sửa chữa, cắm biển cấm tải trong thời gian chờ thi công.' }],
  ['UBND-KT', 'V/v rà soát các điểm đấu nối đường nhánh vào đường huyện', 'monitorEconomy', 'viceEconomy', [37], { leads: ['hatang'], days: 35, dueType: 'report', fate: 'delegated', content: 'Thống kê các điểm đấu nối, đề xuất đóng những điểm tự phát gây mất an toàn giao thông.' }],
  ['UBND-VX', 'V/v chấn chỉnh hoạt động karaoke, âm thanh di động gây tiếng ồn', 'monitorSociety', 'viceSociety', [101], { leads: ['vanhoa'], beside: ['khanhhai'], days: 20, dueType: 'report', content: 'Kiểm tra, nhắc nhở, xử lý vi phạm; báo cáo số vụ và hình thức xử lý.' }],
  ['UBND-VX', 'V/v rà soát trang thiết bị trạm y tế xã', 'monitorSociety', 'viceSociety', [151], { leads: ['yte'], days: 30, dueType: 'report', content: 'Lập danh mục thiết bị hư hỏng, thiếu; đề xuất mua sắm bổ sung theo thứ tự ưu tiên.' }],
  ['UBND-NC', 'V/v cử công chức tham gia lớp bồi dưỡng kỹ năng soạn thảo văn bản', 'monitorCommunes', 'chair', [70], { leads: ['noivu'], days: 12, dueType: 'submit', content: 'Tổng hợp danh sách công chức tham gia, mỗi đơn vị không quá hai người.' }],
  ['UBND-NC', 'V/v trả lời đơn kiến nghị của công dân về lối đi chung', 'monitorCommunes', 'chair', [186, 46], { leads: ['xuanhai'], beside: ['moitruong'], days: 18, dueType: 'report', content: 'Xác minh hiện trạng, tổ chức hòa giải; trả lời công dân bằng văn bản và báo cáo Chủ tịch Ủy ban nhân dân huyện.' }],
  ['UBND-TNMT', 'V/v kiểm tra việc xả thải của các cơ sở sơ chế hải sản', 'monitorEconomy', 'viceEconomy', [143], { leads: ['moitruong'], beside: ['trihai', 'nhonhai'], days: 25, dueType: 'report', content: 'Lấy mẫu, kiểm tra hồ sơ môi trường; đình chỉ cơ sở xả thải không qua xử lý.' }],
  ['UBND-KT', 'V/v quyết toán các công trình hoàn thành', 'monitorEconomy', 'viceEconomy', [203, 76], { leads: ['duan'], beside: ['taichinh'], days: 40, dueType: 'submit', content: 'Trình thẩm tra, phê duyệt quyết toán các công trình đã bàn giao; giải trình từng công trình chậm nộp hồ sơ.' }],
  ['UBND-VX', 'V/v khảo sát nhu cầu học nghề của lao động nông thôn', 'monitorSociety', 'viceSociety', [247], { leads: ['laodong'], days: 45, dueType: 'report', content: 'Khảo sát nhu cầu theo từng nghề, đề xuất kế hoạch mở lớp phù hợp mùa vụ.' }],
  ['UBND-NC', 'V/v tự kiểm tra công tác văn thư, lưu trữ', 'monitorCommunes', 'chair', [163], { leads: ['phuonghai', 'vinhhai'], days: 22, dueType: 'report', content: 'Tự kiểm tra việc quản lý văn bản, lập hồ sơ công việc; khắc phục tình trạng tài liệu tích đống.' }],
  ['UBND-KT', 'V/v xây dựng phương án cung ứng điện mùa khô', 'monitorEconomy', 'viceEconomy', [257], { leads: ['dienluc'], beside: ['hatang'], days: 28, dueType: 'submit', content: 'Lập phương án cung ứng điện, ưu tiên trạm bơm, bệnh viện, cơ sở chế biến; thông báo lịch cắt điện trước năm ngày.' }],
  ['UBND-VX', 'V/v rà soát trẻ em trong độ tuổi chưa đến trường', 'monitorSociety', 'viceSociety', [90], { leads: ['giaoduc'], beside: ['vinhhai'], days: 30, dueType: 'report', content: 'Rà soát đến từng hộ, vận động trẻ ra lớp; báo cáo các trường hợp có hoàn cảnh đặc biệt để được hỗ trợ.' }],
  ['UBND-NC', 'V/v góp ý dự thảo quy định về quản lý con dấu', 'monitorCommunes', 'committee', [29], { leads: ['tuphap'], days: 40, dueType: 'report', content: 'Nghiên cứu, tham gia ý kiến bằng văn bản; nêu rõ căn cứ của từng đề nghị sửa đổi.' }],
  ['UBND-NN', 'V/v theo dõi dịch hại trên lúa và cây trồng cạn', 'monitorEconomy', 'viceEconomy', [219], { leads: ['nongnghiep'], content: 'Theo dõi, dự báo tình hình sâu bệnh; hằng quý tổng hợp báo cáo Ủy ban nhân dân huyện.' }],
]

export const routine: readonly Theme[] = SHORT.map(([notation, subject, follows, signer, ago, task]) => ({ type: 'Công văn', notation, subject, follows, signer, ago, tasks: [task] }))
