import type { DemoTask, Theme } from '../theme.ts'

/** What a monthly meeting hands out; each month takes the next few. */
const MONTHLY: readonly DemoTask[] = [
  { leads: ['taichinh'], beside: ['duan'], days: 21, content: 'Tổng hợp tiến độ giải ngân vốn đầu tư công của từng dự án, nêu rõ dự án giải ngân dưới 50% kế hoạch, nguyên nhân và giải pháp; trình Chủ tịch Ủy ban nhân dân huyện xem xét điều chuyển vốn.' },
  { leads: ['duan'], beside: ['hatang', 'khanhhai'], days: 30, content: 'Hoàn thành hồ sơ bàn giao mặt bằng đoạn còn lại của tuyến đường nội thị, cam kết mốc thi công từng hạng mục với Ủy ban nhân dân huyện.' },
  { leads: ['hatang'], days: 18, content: 'Rà soát toàn bộ biển báo, gờ giảm tốc tại các điểm giao với đường huyện; đề xuất danh mục bổ sung kèm kinh phí.' },
  { leads: ['moitruong'], beside: ['nhonhai', 'thanhhai'], days: 25, content: 'Kiểm tra, lập biên bản các bãi tập kết vật liệu không phép ven biển; tham mưu xử lý dứt điểm, không để tái diễn.' },
  { leads: ['nongnghiep'], beside: ['nongdan'], days: 20, content: 'Báo cáo diện tích gieo trồng, lịch điều tiết nước và phương án chống hạn cho vùng cuối kênh.' },
  { leads: ['noivu'], days: 15, content: 'Tham mưu kế hoạch kiểm tra công vụ, trong đó kiểm tra đột xuất ít nhất ba cơ quan, đơn vị mỗi tháng.' },
  { leads: ['vanhoa'], beside: ['khanhhai'], days: 28, content: 'Xây dựng kịch bản tổ chức hoạt động văn hóa, thể thao chào mừng các ngày lễ lớn; bảo đảm tiết kiệm, an toàn, đúng quy định.' },
  { leads: ['giaoduc'], days: 26, content: 'Rà soát cơ sở vật chất trường, lớp; lập danh mục phòng học xuống cấp cần sửa chữa trước mùa mưa.' },
  { leads: ['yte'], beside: ['giaoduc'], days: 14, content: 'Kiểm tra an toàn thực phẩm tại bếp ăn bán trú và các cơ sở cung cấp suất ăn trên địa bàn.' },
  { leads: ['laodong'], beside: ['taichinh'], days: 22, content: 'Thẩm định danh sách hộ được hỗ trợ sửa chữa nhà ở, công khai tại trụ sở Ủy ban nhân dân xã trước khi trình phê duyệt.' },
  { leads: ['thanhtra'], days: 35, content: 'Báo cáo kết quả giải quyết khiếu nại, tố cáo tồn đọng; đề xuất thời hạn chấm dứt từng vụ việc.' },
  { leads: ['tuphap'], days: 24, content: 'Rà soát văn bản quy phạm pháp luật hết hiệu lực, đề xuất bãi bỏ hoặc thay thế.' },
  { leads: ['khanhhai'], beside: ['hatang'], days: 17, content: 'Sắp xếp lại điểm buôn bán trước cổng chợ, lập lại trật tự vỉa hè; báo cáo kết quả kèm hình ảnh.' },
  { leads: ['vinhhai'], beside: ['moitruong', 'nongnghiep'], days: 19, content: 'Phối hợp đơn vị chủ rừng tuần tra, ngăn chặn lấn chiếm đất lâm nghiệp tại khu vực giáp ranh.' },
  { leads: ['trihai', 'phuonghai'], days: 23, content: 'Vận động các hộ làm muối thống nhất lịch cào muối, bảo đảm vệ sinh tuyến đường vận chuyển.' },
  { leads: ['xuanhai'], days: 16, content: 'Hoàn thành việc kê khai, niêm yết hồ sơ cấp giấy chứng nhận quyền sử dụng đất đợt này theo danh sách đã được thông báo.' },
  { leads: ['tanhai'], beside: ['nongnghiep'], days: 27, content: 'Thống kê các ao nuôi thả giống ngoài lịch thời vụ, hướng dẫn người nuôi ký cam kết xử lý nước thải trước khi xả ra đầm.' },
  { leads: ['hohai'], content: 'Duy trì tổ tự quản giữ gìn vệ sinh tuyến kênh; định kỳ báo cáo tình hình với Ủy ban nhân dân huyện.' },
  { leads: ['dienluc'], beside: ['hatang'], days: 20, content: 'Di dời các trụ điện nằm trong phạm vi mở rộng đường thôn theo biên bản làm việc hiện trường.' },
  { leads: ['moitruong'], content: 'Thường xuyên theo dõi biến động sạt lở bờ biển, kịp thời báo cáo khi có diễn biến bất thường.' },
]

export const meetings: readonly Theme[] = [
  {
    type: 'Thông báo', notation: 'TB-UBND', subject: 'Kết luận của Chủ tịch Ủy ban nhân dân huyện tại phiên họp giao ban tháng {thang} năm {nam}',
    intro: 'Sau khi nghe báo cáo tình hình kinh tế - xã hội và ý kiến của các thành viên dự họp, Chủ tịch Ủy ban nhân dân huyện kết luận, chỉ đạo như sau:',
    signer: 'chair', follows: 'monitorEconomy', ago: [352, 322, 291, 262, 231, 200, 171, 139, 109, 80, 49, 17], tasks: [], inTurn: { pool: MONTHLY, each: 5 }, files: ['pdf'],
  },
  {
    type: 'Công văn', notation: 'UBND-TH', subject: 'V/v chấn chỉnh việc chấp hành chế độ thông tin, báo cáo quý {quy} năm {nam}', signer: 'chair', follows: 'monitorCommunes', ago: [255, 166, 75],
    tasks: [{ leads: ['khanhhai', 'hohai', 'nhonhai', 'phuonghai', 'tanhai', 'thanhhai', 'trihai', 'vinhhai', 'xuanhai'], days: 12, dueType: 'report', content: 'Kiểm điểm trách nhiệm của công chức được phân công tổng hợp; gửi báo cáo định kỳ đúng thời hạn, đúng biểu mẫu, số liệu thống nhất với ngành cấp trên.' }],
  },
  {
    type: 'Chương trình', notation: 'CTr-UBND', subject: 'Chương trình công tác trọng tâm của Ủy ban nhân dân huyện sáu tháng tới', sourceKind: 'work_programme', signer: 'committee', follows: 'monitorEconomy', ago: [335, 150],
    tasks: [
      { leads: ['taichinh'], days: 100, dueType: 'submit', content: 'Đề án nâng cao hiệu quả quản lý, khai thác tài sản công do cấp huyện quản lý.' },
      { leads: ['noivu'], days: 80, dueType: 'submit', content: 'Đề án sắp xếp, bố trí người hoạt động không chuyên trách ở thôn, khu phố.' },
      { leads: ['nongnghiep'], days: 120, dueType: 'submit', content: 'Phương án phát triển vùng trồng nho, táo ứng dụng công nghệ tưới tiết kiệm gắn với du lịch trải nghiệm.' },
      { leads: ['hatang'], days: 140, dueType: 'submit', content: 'Kế hoạch chỉnh trang đô thị Khánh Hải, ưu tiên hệ thống thoát nước và cây xanh.' },
    ],
  },
]
