import type { Theme } from '../theme.ts'

const PROVINCE = { origin: 'province', body: 'Ủy ban nhân dân tỉnh Ninh Thuận', position: 'Chủ tịch', name: 'Hoàng Văn Trên Mẫu', fixes: true } as const
const PARTY = { origin: 'party_standing', body: 'Thường trực Huyện ủy Ninh Hải', position: 'Phó Bí thư Thường trực', name: 'La Văn Thường Trực Mẫu' } as const

/** Tasks to which more happens than to others: extensions, returns, units that must agree, obstacles, duties from above. */
export const entangled: readonly Theme[] = [
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v đẩy nhanh tiến độ các công trình và công tác giải phóng mặt bằng', signer: 'chair', follows: 'monitorEconomy', workingDaysAgo: 28, files: ['pdf'],
    tasks: [
      { leads: ['duan'], beside: ['hatang', 'taichinh'], dueIn: 6, dueType: 'submit', fate: 'in_progress', tale: 'extension_presented', content: 'Trình hồ sơ quyết toán công trình kè và đường vào khu dân cư phía đông; làm rõ khối lượng phát sinh của từng hạng mục.' },
      { leads: ['taichinh'], beside: ['duan'], dueIn: 9, dueType: 'submit', fate: 'in_progress', tale: 'extension_presented_too', content: 'Thẩm định, trình phương án điều chuyển vốn từ các công trình giải ngân chậm.' },
      { leads: ['hatang'], beside: ['duan', 'taichinh'], dueIn: 8, dueType: 'complete', fate: 'in_progress', tale: 'extension_received', content: 'Hoàn thành thẩm định thiết kế tuyến đường nối cảng cá, bao gồm phương án thoát nước.' },
      { leads: ['moitruong'], beside: ['khanhhai'], dueIn: 1, dueType: 'complete', fate: 'in_progress', tale: 'extension_late', content: 'Niêm yết phương án bồi thường đợt cuối, tổ chức đối thoại với các hộ chưa đồng thuận.' },
      { leads: ['nongnghiep'], dueIn: 12, dueType: 'report', fate: 'in_progress', tale: 'extension_rejected', content: 'Báo cáo phương án chuyển đổi nghề cho các hộ nuôi trồng bị ảnh hưởng bởi công trình kè.' },
      { leads: ['duan'], beside: ['thanhhai'], dueIn: -6, dueType: 'complete', fate: 'in_progress', tale: 'feedback', content: 'Khắc phục đoạn kè bị sụt tại khu vực bến thuyền, hoàn trả lối đi cho người dân.' },
      { leads: ['trihai'], dueIn: 10, dueType: 'complete', fate: 'in_progress', tale: 'obstacle_submitted', content: 'Di dời các hộ buôn bán trong phạm vi hành lang an toàn cảng cá.' },
      { leads: ['hatang'], dueIn: 11, dueType: 'report', fate: 'in_progress', tale: 'signed_off', content: 'Báo cáo kết quả kiểm tra tải trọng các cầu trên tuyến đường huyện.' },
    ],
  },
  {
    type: 'Thông báo', notation: 'TB-UBND', subject: 'Kết luận của Chủ tịch Ủy ban nhân dân huyện về bảo vệ môi trường vùng đầm và nuôi trồng thủy sản', signer: 'chair', follows: 'monitorEconomy', workingDaysAgo: 27,
    tasks: [
      { leads: ['moitruong'], beside: ['nongnghiep', 'vinhhai', 'xuanhai', 'nongdan'], dueIn: 13, dueType: 'report', fate: 'in_progress', tale: 'coordination', content: 'Tổng hợp hiện trạng nguồn thải ra đầm, đề xuất phân vùng xả thải.' },
      { leads: ['hatang'], beside: ['duan', 'dienluc'], dueIn: 14, dueType: 'submit', fate: 'in_progress', tale: 'coordination_escalated', content: 'Lập phương án cấp điện, cấp nước cho vùng nuôi tập trung.' },
      { leads: ['nongnghiep'], beside: ['hatang', 'moitruong', 'tanhai'], dueIn: 16, dueType: 'submit', fate: 'in_progress', tale: 'coordination_asked', content: 'Trình quy chế quản lý vùng nuôi tập trung, kèm phương án hạ tầng dùng chung.' },
      { leads: ['tanhai'], beside: ['moitruong', 'nongnghiep'], dueIn: 15, dueType: 'complete', fate: 'in_progress', tale: 'opinions', content: 'Xác định ranh giới vùng nuôi và vùng bảo tồn cỏ biển, cắm mốc tạm trên thực địa.' },
      { leads: ['duan'], dueIn: 17, dueType: 'complete', fate: 'in_progress', tale: 'obstacle_directed', content: 'Bàn giao trạm bơm nước mặn cho vùng nuôi tập trung.' },
      { leads: ['khanhhai'], dueIn: 18, dueType: 'complete', fate: 'in_progress', tale: 'obstacle_raised', content: 'Vận động các bè nuôi ngoài quy hoạch di chuyển khỏi luồng tàu.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-VX', subject: 'V/v triển khai các nhiệm vụ văn hóa - xã hội trọng tâm', signer: 'viceSociety', follows: 'monitorSociety', workingDaysAgo: 26,
    tasks: [
      { leads: ['giaoduc'], dueIn: 14, dueType: 'report', fate: 'acknowledged', tale: 'return_open', content: 'Báo cáo kết quả tuyển sinh các lớp mẫu giáo 3 tuổi tại thị trấn và các xã.' },
      { leads: ['yte'], dueIn: 16, dueType: 'report', fate: 'acknowledged', tale: 'return_corrected', content: 'Báo cáo kết quả kiểm tra an toàn thực phẩm tại 12 bếp ăn tập thể.' },
      { leads: ['vanhoa'], dueIn: 15, dueType: 'complete', fate: 'acknowledged', tale: 'return_rerouted', content: 'Rà soát, cập nhật danh sách người có công được tặng quà nhân ngày lễ.' },
      { leads: ['tuphap'], dueIn: 15, dueType: 'report', fate: 'acknowledged', tale: 'return_refused', content: 'Hướng dẫn các xã, thị trấn sửa đổi hương ước về việc cưới, việc tang.' },
      { leads: ['laodong'], dueIn: 20, dueType: 'complete', fate: 'acknowledged', tale: 'suspended', content: 'Tổ chức ngày hội việc làm, kết nối doanh nghiệp với lao động địa phương.' },
      { leads: ['noivu'], dueIn: 12, dueType: 'submit', fate: 'acknowledged', tale: 'cancelled', content: 'Trình kế hoạch tổ chức hội thi công chức thân thiện.' },
      { leads: ['thanhtra'], dueIn: 19, dueType: 'report', fate: 'in_progress', tale: 'amended', content: 'Kiểm tra việc thực hiện chính sách hỗ trợ hộ nghèo tại xã Vĩnh Hải.' },
      { leads: ['vanhoa'], fate: 'acknowledged', tale: 'event', after: { count: 10, event: 'Sở Văn hóa, Thể thao và Du lịch có văn bản thẩm định' }, dueType: 'submit', content: 'Hoàn thiện hồ sơ xếp hạng di tích lăng Ông, trình Ủy ban nhân dân huyện.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-KT', subject: 'V/v báo cáo giải ngân vốn đầu tư công hằng tháng', signer: 'chair', follows: 'monitorEconomy', ago: [118],
    tasks: [{ leads: ['taichinh', 'duan'], fate: 'not_acknowledged', tale: 'monthly', monthlyOn: 25, dueType: 'report', content: 'Báo cáo kết quả giải ngân vốn đầu tư công trong tháng, nêu rõ công trình giải ngân chậm.' }],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch điều chỉnh một số nội dung chuyển đổi số của huyện', signer: 'committee', follows: 'monitorEconomy', ago: [61], amends: 'Kế hoạch chuyển đổi số của huyện năm {nam}',
    tasks: [{ leads: ['vanhoa'], beside: ['noivu'], days: 90, dueType: 'complete', content: 'Bổ sung điểm hỗ trợ dịch vụ công trực tuyến tại các thôn xa trung tâm xã.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-KTTH', subject: 'V/v báo cáo kết quả chống khai thác hải sản bất hợp pháp', from: PROVINCE, follows: 'monitorEconomy', workingDaysAgo: 15,
    tasks: [{ leads: ['committee'], dueIn: 16, dueType: 'report', fate: 'not_acknowledged', tale: 'from_province', content: 'Tổng hợp, báo cáo tỉnh kết quả chống khai thác hải sản bất hợp pháp trên địa bàn huyện.' }],
  },
  {
    type: 'Thông báo', notation: 'TB/HU', subject: 'Ý kiến của Thường trực Huyện ủy về chăm lo đời sống ngư dân', from: PARTY, follows: 'monitorSociety', workingDaysAgo: 12,
    tasks: [{ leads: ['committee'], dueIn: 21, dueType: 'report', fate: 'not_acknowledged', tale: 'from_party', content: 'Báo cáo kế hoạch hỗ trợ ngư dân chuyển đổi ngư lưới cụ.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-NN', subject: 'V/v cung cấp số liệu chống khai thác hải sản bất hợp pháp', signer: 'viceEconomy', follows: 'monitorEconomy', workingDaysAgo: 9,
    tasks: [
      { leads: ['nongnghiep'], beside: ['trihai', 'nhonhai'], dueIn: 8, dueType: 'report', fate: 'in_progress', under: 'from_province', content: 'Báo cáo số tàu cá mất kết nối giám sát hành trình và kết quả xử lý.' },
      { leads: ['trihai', 'nhonhai', 'thanhhai'], dueIn: 6, dueType: 'report', fate: 'in_progress', under: 'from_province', content: 'Rà soát tàu cá của địa phương, lập danh sách tàu chưa đăng ký, chưa gắn thiết bị giám sát.' },
      { leads: ['khanhhai'], dueIn: 5, dueType: 'report', fate: 'waiting', under: 'from_province', content: 'Báo cáo kết quả tuyên truyền tại bến cá, kèm biên bản làm việc với chủ tàu.' },
    ],
  },
]
