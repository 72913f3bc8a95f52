import { COMMUNES } from '../units.ts'
import type { Theme } from '../theme.ts'

export const economy: readonly Theme[] = [
  {
    type: 'Chỉ thị', notation: 'CT-UBND', subject: 'Về đẩy nhanh tiến độ thực hiện và giải ngân vốn đầu tư công năm {nam}', signer: 'chair', follows: 'monitorEconomy', ago: [300], files: ['pdf', 'docx'],
    intro: 'Để khắc phục tình trạng khối lượng hoàn thành dồn vào cuối năm, Chủ tịch Ủy ban nhân dân huyện yêu cầu thủ trưởng các cơ quan, đơn vị tập trung thực hiện các nội dung sau:',
    tasks: [
      { leads: ['taichinh'], days: 30, dueType: 'report', content: 'Rà soát khả năng giải ngân từng dự án theo từng tháng; tham mưu điều chuyển kế hoạch vốn của dự án chậm sang dự án có khối lượng, trình trước ngày giao ban gần nhất.' },
      { leads: ['duan'], beside: ['taichinh', 'hatang'], days: 45, dueType: 'complete', content: 'Lập biểu tiến độ chi tiết cho từng gói thầu, ký cam kết với nhà thầu về nhân lực, máy móc, ca làm; hằng tuần báo cáo khối lượng, giá trị thực hiện, các vướng mắc về mặt bằng, vật liệu, thủ tục; trường hợp nhà thầu vi phạm cam kết lần thứ hai thì xử lý theo hợp đồng và báo cáo Chủ tịch Ủy ban nhân dân huyện để xem xét không cho tham gia các gói thầu tiếp theo trên địa bàn. Đồng thời rà soát hồ sơ quyết toán các công trình đã bàn giao đưa vào sử dụng nhưng chưa phê duyệt quyết toán quá sáu tháng, xác định rõ trách nhiệm của từng khâu, từng cá nhân; đề xuất phương án xử lý công nợ, không để phát sinh nợ đọng xây dựng cơ bản; kết quả thực hiện là căn cứ đánh giá, xếp loại người đứng đầu cuối năm.' },
      { leads: ['moitruong'], beside: ['duan', 'tanhai', 'khanhhai'], days: 60, dueType: 'complete', content: 'Hoàn thành công tác kiểm đếm, áp giá, niêm yết phương án bồi thường, hỗ trợ của ba dự án đang vướng mặt bằng; tổ chức đối thoại với các hộ chưa thống nhất.' },
      { leads: [...COMMUNES], days: 20, dueType: 'report', content: 'Báo cáo tiến độ các công trình do xã, thị trấn làm chủ đầu tư, kể cả công trình có vốn nhân dân đóng góp.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v tăng cường kiểm soát tải trọng xe trên các tuyến đường huyện, đường xã', signer: 'viceEconomy', follows: 'monitorEconomy', ago: [210, 62],
    tasks: [
      { leads: ['hatang'], beside: ['khanhhai', 'hohai', 'xuanhai'], days: 25, dueType: 'report', content: 'Chủ trì kiểm tra, xử lý phương tiện chở quá tải; lắp đặt bổ sung biển hạn chế tải trọng tại các cầu yếu.' },
      { leads: ['dienluc'], days: 30, dueType: 'complete', content: 'Rà soát, di dời đường dây không bảo đảm tĩnh không trên các tuyến được kiểm tra.' },
    ],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch chuyển đổi số của huyện năm {nam}', signer: 'committee', follows: 'monitorEconomy', ago: [280], files: ['pdf'],
    tasks: [
      { leads: ['vanhoa'], days: 200, dueType: 'complete', content: 'Phổ cập kỹ năng số cho người dân thông qua tổ công nghệ số cộng đồng; mỗi thôn, khu phố có ít nhất một điểm hướng dẫn.' },
      { leads: ['noivu'], days: 120, dueType: 'complete', content: 'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực, bảo đảm dữ liệu dùng lại được.' },
      { leads: ['giaoduc', 'yte'], days: 180, dueType: 'report', content: 'Triển khai thanh toán không dùng tiền mặt đối với học phí, viện phí; báo cáo tỷ lệ đạt được.' },
      { leads: [...COMMUNES], content: 'Duy trì hoạt động của tổ công nghệ số cộng đồng, cập nhật kết quả hằng quý.' },
    ],
  },
  {
    type: 'Quyết định', notation: 'QĐ-UBND', subject: 'Về việc giao chỉ tiêu thu ngân sách nhà nước cho các đơn vị năm {nam}', signer: 'committee', follows: 'monitorEconomy', ago: [325],
    tasks: [
      { leads: ['taichinh'], days: 310, dueType: 'complete', content: 'Theo dõi, đôn đốc bảo đảm hoàn thành chỉ tiêu thu trên địa bàn; định kỳ tham mưu giải pháp với các khoản thu đạt thấp.' },
      { leads: ['khanhhai', 'xuanhai', 'hohai', 'trihai'], days: 290, dueType: 'report', content: 'Phấn đấu thu đạt và vượt dự toán được giao; rà soát, thu hồi nợ đọng thuế phi nông nghiệp.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v xây dựng dự toán ngân sách và kế hoạch đầu tư công năm sau', signer: 'viceEconomy', follows: 'monitorEconomy', ago: [34],
    tasks: [
      { leads: ['taichinh'], days: 58, dueType: 'submit', content: 'Hướng dẫn, tổng hợp dự toán của các đơn vị; trình Ủy ban nhân dân huyện dự thảo báo cáo trước kỳ họp Hội đồng nhân dân.' },
      { leads: ['noivu', 'tuphap', 'moitruong', 'laodong', 'vanhoa', 'giaoduc', 'yte'], days: 44, dueType: 'submit', content: 'Lập dự toán của đơn vị kèm thuyết minh từng nhiệm vụ chi, gửi Phòng Tài chính - Kế hoạch.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v quản lý trật tự xây dựng hai bên tuyến đường ven biển', signer: 'viceEconomy', follows: 'monitorEconomy', ago: [190, 28],
    tasks: [{ leads: ['hatang'], beside: ['moitruong', 'vinhhai', 'thanhhai'], days: 40, dueType: 'report', content: 'Kiểm tra, thống kê công trình xây dựng trái phép, không phép; tham mưu quyết định xử lý từng trường hợp.' }, { leads: ['vinhhai', 'thanhhai', 'nhonhai'], days: 33, dueType: 'report', content: 'Tổ chức ký cam kết không cơi nới, lấn chiếm với các hộ kinh doanh; xử lý ngay từ khi phát sinh.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v bình ổn thị trường, dự trữ hàng hóa thiết yếu dịp lễ, tết', signer: 'viceEconomy', follows: 'monitorEconomy', ago: [305],
    tasks: [{ leads: ['hatang'], beside: ['yte', 'khanhhai'], days: 24, dueType: 'report', content: 'Nắm chắc cung cầu các mặt hàng thiết yếu; phối hợp kiểm tra niêm yết giá, an toàn thực phẩm tại chợ và cửa hàng.' }],
  },
]
