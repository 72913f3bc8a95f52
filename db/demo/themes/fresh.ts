import { COMMUNES } from '../units.ts'
import type { Theme } from '../theme.ts'

/** What stands on the desk today: each state that people must be able to see, whatever the day. */
export const fresh: readonly Theme[] = [
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v kiểm tra, xử lý phản ánh về khai thác cát trái phép tại khu vực cửa sông', signer: 'viceEconomy', follows: 'monitorEconomy', workingDaysAgo: 4, left: 'untouched', urgency: 1, files: ['pdf'],
    tasks: [{ leads: ['moitruong'], dueIn: 5, content: 'Kiểm tra thực địa, lập hồ sơ xử lý; báo cáo Chủ tịch Ủy ban nhân dân huyện.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v hỗ trợ hộ gia đình bị tốc mái do lốc xoáy', signer: 'viceSociety', follows: 'monitorSociety', workingDaysAgo: 2, left: 'untouched',
    tasks: [{ leads: ['laodong'], dueIn: 6, content: 'Thống kê thiệt hại, đề xuất mức hỗ trợ khẩn cấp.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-TH', subject: 'V/v chuẩn bị tài liệu phục vụ Đoàn giám sát của Hội đồng nhân dân tỉnh', signer: 'committee', follows: 'monitorCommunes', workingDaysAgo: 1, left: 'untouched',
    tasks: [{ leads: ['taichinh'], dueIn: 8, content: 'Chuẩn bị báo cáo và số liệu theo đề cương của Đoàn giám sát.' }],
  },
  {
    type: 'Thông báo', notation: 'TB-UBND', subject: 'Kết luận của Phó Chủ tịch Ủy ban nhân dân huyện tại cuộc họp về chuẩn bị hạ tầng cụm công nghiệp', signer: 'viceEconomy', follows: 'monitorEconomy', workingDaysAgo: 3, left: 'drafted', needsOpinions: true, files: ['pdf'],
    tasks: [
      { leads: ['hatang'], beside: ['moitruong', 'duan'], dueIn: 15, dueType: 'submit', content: 'Hoàn thiện đồ án quy hoạch chi tiết, tổ chức lấy ý kiến cộng đồng dân cư theo quy định.' },
      { leads: ['moitruong'], dueIn: 20, dueType: 'complete', content: 'Rà soát nguồn gốc đất trong ranh giới quy hoạch, lập kế hoạch thu hồi đất.' },
      { leads: [], content: 'Kêu gọi doanh nghiệp tham gia đầu tư hạ tầng kỹ thuật; tham mưu cơ chế hỗ trợ.' },
      { leads: [], content: 'Khảo sát nhu cầu lao động, đề xuất kế hoạch đào tạo nghề cho người bị thu hồi đất.' },
    ],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch tổ chức tuần lễ văn hóa, thể thao cơ sở', signer: 'viceSociety', follows: 'monitorSociety', workingDaysAgo: 5, left: 'drafted',
    tasks: [
      { leads: ['vanhoa'], beside: ['khanhhai'], dueIn: 18, dueType: 'submit', content: 'Xây dựng chương trình văn nghệ, trang trí khánh tiết, cổ động trực quan.' },
      { leads: [...COMMUNES], dueIn: 25, content: 'Tổ chức các hoạt động lành mạnh, tiết kiệm tại khu dân cư.' },
      { leads: ['laodong'], content: 'Thăm, tặng quà gia đình chính sách, hộ khó khăn.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-TH', subject: 'V/v báo cáo tình hình thực hiện nhiệm vụ và đăng ký chương trình công tác kỳ tới', signer: 'chair', follows: 'monitorCommunes', workingDaysAgo: 2,
    tasks: [
      { leads: [...COMMUNES], dueIn: 9, dueType: 'report', content: 'Báo cáo kết quả thực hiện nhiệm vụ trong kỳ, nêu rõ chỉ tiêu đạt, không đạt; đăng ký nội dung công tác kỳ tới gửi Văn phòng Cấp ủy và Chính quyền tổng hợp.' },
      { leads: ['hatang', 'taichinh'], dueIn: 10, dueType: 'report', fate: 'not_acknowledged', content: 'Tổng hợp, báo cáo các chỉ tiêu thuộc lĩnh vực phụ trách, nêu nguyên nhân của chỉ tiêu đạt thấp.' },
      { leads: ['noivu'], dueIn: 10, dueType: 'submit', fate: 'acknowledged', content: 'Tham mưu đánh giá, xếp loại chất lượng các cơ quan, đơn vị.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v tiếp nhận, trả lời kiến nghị của cử tri sau đợt tiếp xúc', signer: 'chair', follows: 'monitorEconomy', workingDaysAgo: 12, files: ['pdf'],
    tasks: [
      { leads: ['hatang'], beside: ['xuanhai'], dueIn: 1, dueType: 'report', fate: 'delegated', content: 'Trả lời cử tri về việc sửa chữa đoạn đường liên xã hư hỏng sau mưa; nêu rõ thời gian khởi công, nguồn vốn.' },
      { leads: ['nongnghiep'], dueIn: 2, dueType: 'report', fate: 'delegated', content: 'Trả lời cử tri về giá nho, táo và kết nối tiêu thụ; thông tin các hợp tác xã đang thu mua.' },
      { leads: ['dienluc'], dueIn: 3, dueType: 'report', content: 'Trả lời cử tri về tình trạng điện yếu vào giờ cao điểm tại các thôn cuối nguồn.' },
      { leads: ['giaoduc'], dueIn: 0, dueType: 'report', fate: 'in_progress', content: 'Trả lời cử tri về việc xuống cấp của nhà vệ sinh trường học.' },
      { leads: ['yte'], dueIn: 6, dueType: 'report', fate: 'waiting', content: 'Trả lời cử tri về thuốc bảo hiểm y tế tại trạm y tế xã.' },
      { leads: ['tuphap'], dueIn: 5, dueType: 'report', fate: 'rejected', content: 'Trả lời cử tri về thời gian đăng ký hộ tịch trực tuyến.' },
      { leads: ['thanhhai'], dueIn: 4, dueType: 'report', fate: 'withdrawn', content: 'Trả lời cử tri về nước sinh hoạt khu vực ven biển.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v đôn đốc thực hiện các nhiệm vụ đến hạn trong tháng', signer: 'chair', follows: 'monitorEconomy', workingDaysAgo: 24,
    tasks: [
      { leads: ['duan'], dueIn: -2, dueType: 'report', fate: 'in_progress', content: 'Báo cáo tiến độ thi công kè chống sạt lở, khối lượng hoàn thành và kế hoạch vượt triều.' },
      { leads: ['hatang'], dueIn: -4, dueType: 'complete', fate: 'in_progress', content: 'Sửa chữa hệ thống chiếu sáng công cộng đoạn trung tâm hành chính.' },
      { leads: ['taichinh'], dueIn: -3, dueType: 'submit', fate: 'waiting', content: 'Trình phương án sử dụng nguồn tăng thu, tiết kiệm chi.' },
      { leads: ['hatang'], dueIn: 7, dueType: 'report', fate: 'waiting', content: 'Báo cáo kết quả duy tu các tuyến đường huyện, khối lượng phát sinh sau mưa lũ.' },
      { leads: ['vanhoa'], dueIn: -5, dueType: 'report', fate: 'waiting_late', content: 'Báo cáo kết quả kiểm tra các điểm kinh doanh dịch vụ văn hóa.' },
      { leads: ['laodong'], dueIn: -6, dueType: 'report', fate: 'rejected', content: 'Báo cáo kết quả cai nghiện, quản lý sau cai tại cộng đồng.' },
      { leads: ['phuonghai'], dueIn: -1, dueType: 'report', fate: 'acknowledged', content: 'Báo cáo kết quả thu quỹ phòng, chống thiên tai.' },
      { leads: ['hohai'], dueIn: -8, dueType: 'report', fate: 'not_acknowledged', content: 'Báo cáo việc xử lý điểm tập kết rác tự phát ven kênh.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-TNMT', subject: 'V/v khắc phục tồn tại trong quản lý đất công ích', signer: 'chair', follows: 'monitorEconomy', ago: [182],
    tasks: [
      { leads: ['xuanhai'], days: 40, dueType: 'complete', fate: 'acknowledged', content: 'Thanh lý hợp đồng cho thuê đất công ích sai thẩm quyền, thu hồi tiền thuê còn nợ.' },
      { leads: ['moitruong'], days: 135, dueType: 'report', fate: 'in_progress', content: 'Hướng dẫn lập phương án sử dụng quỹ đất công ích, tổng hợp báo cáo toàn huyện.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-NC', subject: 'V/v duy trì các mô hình tự quản về an ninh trật tự', signer: 'chair', follows: 'monitorCommunes', ago: [128],
    tasks: [
      { leads: ['khanhhai'], fate: 'quarterly', content: 'Duy trì mô hình camera an ninh, tổ liên gia tự quản; báo cáo hằng quý.' },
      { leads: ['nhonhai'], fate: 'stale', content: 'Củng cố tổ tàu thuyền an toàn, giữ liên lạc với ngư dân đánh bắt xa bờ.' },
      { leads: ['tanhai'], fate: 'closed', content: 'Xây dựng quy ước khu dân cư không có tệ nạn.' },
      { leads: ['trihai'], fate: 'waiting', content: 'Nhân rộng mô hình cảng cá sạch, bến neo đậu trật tự.' },
      { leads: ['nongdan'], fate: 'stale', content: 'Vận động hội viên tham gia tổ an ninh nhân dân ở thôn.' },
      { leads: ['vinhhai'], content: 'Bố trí lực lượng dân quân trực theo kế hoạch của Ban Chỉ huy quân sự.', notTracked: 'Nhiệm vụ trực thường xuyên, thực hiện theo quy định riêng của ngành.' },
    ],
  },
]
