import { COMMUNES } from '../units.ts'
import type { Theme } from '../theme.ts'

export const landAndSea: readonly Theme[] = [
  {
    type: 'Công điện', notation: 'CĐ-UBND', subject: 'Về chủ động ứng phó với mưa lớn, lũ và gió mạnh trên biển', signer: 'chair', follows: 'monitorCommunes', urgency: 3, ago: [41], files: ['pdf'],
    intro: 'Theo bản tin dự báo, khu vực có khả năng mưa to đến rất to. Chủ tịch Ủy ban nhân dân huyện yêu cầu:',
    tasks: [
      { leads: [...COMMUNES], days: 3, dueType: 'report', content: 'Rà soát, sẵn sàng phương án sơ tán dân ở vùng trũng thấp, ven sông, ven biển; thông báo cho chủ tàu thuyền biết diễn biến thời tiết; báo cáo số hộ, số người, số phương tiện trước 16 giờ hằng ngày cho đến khi có chỉ đạo mới.' },
      { leads: ['nongnghiep'], beside: ['hatang', 'dienluc'], days: 5, dueType: 'report', content: 'Thường trực vận hành hồ chứa, kiểm tra cống, tràn xả lũ; tổng hợp thiệt hại, đề xuất hỗ trợ khôi phục sản xuất.' },
      { leads: ['dienluc'], days: 6, dueType: 'report', content: 'Kiểm tra hành lang lưới điện, khắc phục sự cố trong thời gian ngắn nhất; báo cáo các điểm mất điện kéo dài.' },
    ],
  },
  {
    type: 'Quyết định', notation: 'QĐ-UBND', subject: 'Ban hành Kế hoạch quản lý, bảo vệ hệ sinh thái rạn san hô và thảm cỏ biển', signer: 'committee', follows: 'monitorEconomy', ago: [240],
    tasks: [
      { leads: ['moitruong'], beside: ['vinhhai', 'thanhhai', 'nhonhai'], days: 90, dueType: 'complete', content: 'Lập bản đồ khoanh vùng các khu vực cần bảo vệ nghiêm ngặt; lắp đặt phao tiêu, biển cảnh báo tại các điểm neo đậu.' },
      { leads: ['vinhhai', 'thanhhai', 'nhonhai'], content: 'Duy trì đội cộng đồng giám sát vùng biển ven bờ; mỗi quý tổ chức ít nhất một đợt thu gom rác thải nhựa.' },
      { leads: ['canhan'], days: 75, dueType: 'submit', content: 'Tư vấn phương pháp phục hồi san hô bằng giá thể, gửi báo cáo chuyên đề cho Ủy ban nhân dân huyện.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-NN', subject: 'V/v phòng, chống bệnh trên tôm nuôi và đàn gia súc quý {quy}', signer: 'viceEconomy', follows: 'monitorEconomy', ago: [270, 178, 88],
    tasks: [
      { leads: ['nongnghiep'], beside: ['nongdan'], days: 28, dueType: 'report', content: 'Tổ chức tiêm phòng, lấy mẫu giám sát dịch bệnh; hướng dẫn người nuôi khai báo khi có dấu hiệu bất thường.' },
      { leads: ['tanhai', 'trihai', 'phuonghai'], days: 32, dueType: 'report', content: 'Thống kê diện tích, sản lượng, tình hình thả nuôi; kiên quyết không để giấu dịch, xả thải chưa xử lý.' },
      { leads: ['nongdan'], days: 35, dueType: 'report', content: 'Vận động hội viên thực hiện đúng lịch thời vụ, tham gia tổ nuôi an toàn sinh học.' },
    ],
  },
  {
    type: 'Kế hoạch', notation: 'KH-UBND', subject: 'Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm {nam}', signer: 'committee', follows: 'monitorEconomy', ago: [310],
    tasks: [
      { leads: ['nongnghiep'], days: 320, dueType: 'report', content: 'Đầu mối tổng hợp, đôn đốc tiến độ từng tiêu chí; tham mưu phân bổ vốn, kiểm tra thực tế tại xã ít nhất mỗi quý một lần.' },
      { leads: ['hohai', 'xuanhai', 'phuonghai', 'vinhhai'], days: 270, dueType: 'complete', content: 'Hoàn thành các tiêu chí còn lại theo cam kết; lập hồ sơ đề nghị thẩm tra, công khai lấy ý kiến hài lòng của người dân.' },
      { leads: ['nongdan'], content: 'Phát động hội viên thi đua sản xuất, kinh doanh giỏi, giúp nhau giảm nghèo bền vững.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-TNMT', subject: 'V/v xử lý rác thải tồn đọng tại bãi trung chuyển', signer: 'viceEconomy', follows: 'monitorEconomy', ago: [155],
    tasks: [{ leads: ['moitruong'], beside: ['taichinh', 'khanhhai'], days: 45, dueType: 'complete', fate: 'in_progress', content: 'Đóng cửa bãi trung chuyển tạm, vận chuyển toàn bộ lượng rác tồn đọng về khu xử lý tập trung; trong thời gian vận chuyển phun chế phẩm khử mùi, không để phát sinh khiếu kiện.' }],
  },
  {
    type: 'Công văn', notation: 'UBND-TNMT', subject: 'V/v giải quyết hồ sơ đất đai quá hạn của tổ chức, công dân', signer: 'chair', follows: 'monitorEconomy', ago: [215],
    tasks: [
      { leads: ['moitruong'], beside: ['xuanhai', 'tanhai'], days: 30, dueType: 'report', fate: 'in_progress', content: 'Phân loại toàn bộ hồ sơ quá hạn theo nguyên nhân, công khai danh sách, xin lỗi tổ chức, công dân và hẹn lại thời hạn trả kết quả; chấm dứt tình trạng yêu cầu bổ sung hồ sơ nhiều lần.' },
      { leads: ['xuanhai', 'tanhai', 'hohai'], days: 40, dueType: 'complete', content: 'Hoàn thành xác minh nguồn gốc đất của các hồ sơ thuộc thẩm quyền xã; hồ sơ không đủ điều kiện phải trả lời bằng văn bản.' },
    ],
  },
  {
    type: 'Công văn', notation: 'UBND-NN', subject: 'V/v điều tiết nước tưới, phòng chống hạn và xâm nhập mặn', signer: 'viceEconomy', follows: 'monitorEconomy', ago: [230, 44],
    tasks: [{ leads: ['nongnghiep'], beside: ['nongdan', 'xuanhai', 'hohai'], days: 38, dueType: 'report', content: 'Xây dựng lịch tưới luân phiên đến từng tuyến kênh; hướng dẫn chuyển đổi cây trồng cạn tại vùng không chủ động nước.' }, { leads: ['xuanhai', 'hohai', 'tanhai', 'phuonghai'], days: 30, dueType: 'report', content: 'Huy động nhân dân nạo vét kênh mương nội đồng, xử lý trường hợp tự ý đắp chắn lấy nước.' }],
  },
]
