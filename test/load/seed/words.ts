/** Words of our own for a district's directives; a few are frequent, many are rare, as in real registers. */

export const VERBS = [
  'Báo cáo', 'Tham mưu', 'Chủ trì, phối hợp', 'Rà soát, tổng hợp', 'Kiểm tra, xử lý', 'Tổ chức thực hiện', 'Đôn đốc', 'Hướng dẫn', 'Tiếp tục theo dõi',
  'Khẩn trương hoàn thành', 'Xây dựng kế hoạch', 'Thẩm định', 'Giải quyết dứt điểm', 'Tăng cường tuyên truyền', 'Đề xuất phương án', 'Lập danh sách',
] as const

export const OBJECTS = [
  'kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội', 'tiến độ giải ngân vốn đầu tư công', 'công tác phòng cháy chữa cháy rừng',
  'đơn kiến nghị về tranh chấp đất đai', 'việc cấp giấy chứng nhận quyền sử dụng đất', 'công tác thủy lợi và chống hạn', 'chương trình xây dựng nông thôn mới',
  'công tác an toàn thực phẩm', 'kế hoạch chuyển đổi số', 'việc sắp xếp thôn, khu phố', 'công tác giảm nghèo bền vững', 'hồ sơ bồi thường, giải phóng mặt bằng',
  'việc nuôi trồng thủy sản trên đầm', 'công tác tiêm phòng gia súc, gia cầm', 'chỉ tiêu bảo hiểm y tế hộ gia đình', 'cơ sở vật chất trường học',
  'công tác quản lý trật tự xây dựng', 'việc thu gom, xử lý rác thải sinh hoạt', 'đề án phát triển du lịch biển', 'kết luận thanh tra về quản lý ngân sách',
  'công tác tuyển chọn và gọi công dân nhập ngũ', 'việc chi trả trợ cấp xã hội', 'phương án ứng phó bão và áp thấp nhiệt đới', 'công tác cải cách hành chính',
  'việc thực hiện Quy chế dân chủ ở cơ sở', 'hệ thống truyền thanh cơ sở', 'danh mục công trình trọng điểm', 'công tác chăm sóc người có công',
  'việc quản lý tàu cá và chống khai thác bất hợp pháp', 'dự toán kinh phí sự nghiệp', 'công tác bình đẳng giới và trẻ em', 'việc bảo tồn di tích lịch sử',
  'kế hoạch sử dụng đất hằng năm', 'quy hoạch chi tiết khu dân cư', 'công tác tiếp công dân', 'việc đấu giá quyền sử dụng đất', 'vùng sản xuất muối',
  'mô hình trồng nho và táo', 'công tác khuyến nông', 'việc đánh giá, xếp loại cán bộ, công chức', 'công tác hòa giải ở cơ sở', 'việc nâng cấp đường liên xã',
] as const

export const PLACES = [
  'trên địa bàn huyện', 'tại các xã ven biển', 'tại thị trấn', 'của các cơ quan chuyên môn', 'theo chỉ đạo của Ủy ban nhân dân tỉnh', 'trong 6 tháng đầu năm',
  'quý tới', 'năm nay', 'phục vụ kỳ họp Hội đồng nhân dân', 'theo kiến nghị của cử tri', 'tại vùng đồng bào dân tộc thiểu số', 'đối với các dự án chậm tiến độ',
  'giai đoạn 5 năm', 'sau thanh tra', 'trước mùa mưa', 'dịp Tết Nguyên đán', 'theo Nghị quyết của Huyện ủy', 'tại các trường trên địa bàn',
] as const

export const CLAUSES = [
  'báo cáo Ủy ban nhân dân huyện kết quả thực hiện', 'trình Chủ tịch xem xét, quyết định', 'làm rõ trách nhiệm của tập thể, cá nhân có liên quan',
  'không để phát sinh điểm nóng', 'kịp thời đề xuất biện pháp tháo gỡ khó khăn, vướng mắc', 'gửi về Văn phòng để tổng hợp', 'công khai để nhân dân biết, giám sát',
  'bảo đảm đúng quy định của pháp luật', 'phối hợp với Mặt trận và các đoàn thể vận động nhân dân', 'chịu trách nhiệm trước Chủ tịch nếu chậm trễ',
  'cập nhật vào phần mềm theo dõi trước ngày cuối tháng', 'ưu tiên bố trí kinh phí từ nguồn dự phòng',
] as const

export const DOCUMENT_TYPES = [
  ['Công văn', 'UBND-VP'], ['Thông báo', 'TB-UBND'], ['Chỉ thị', 'CT-UBND'], ['Kế hoạch', 'KH-UBND'], ['Quyết định', 'QĐ-UBND'], ['Công văn', 'UBND-NC'],
] as const

const ONSETS = ['b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 's', 't', 'th', 'tr', 'v', 'x']
const RIMES = ['a', 'ầu', 'ành', 'áo', 'ích', 'ẩm', 'ời', 'ương', 'ũng', 'iên', 'ốc', 'ụ', 'ượt', 'ền', 'ăng', 'ối', 'ay', 'ơn', 'ết', 'ông']

/** Names of places and projects, from frequent to rare: 440 syllables. */
export const SYLLABLES: readonly string[] = RIMES.flatMap((rime, r) => ONSETS.map((_, o) => `${ONSETS[(o + r * 7) % ONSETS.length]}${rime}`))

/** Searches from words that half of all tasks hold to words that a handful do. */
export const SEARCHES = {
  frequent: ['báo cáo', 'thực hiện', 'công tác', 'kế hoạch'],
  medium: ['thủy lợi', 'an toàn thực phẩm', 'tranh chấp đất đai', 'chuyển đổi số', 'du lịch biển', 'ngân sách'],
  rare: SYLLABLES.slice(-40, -30).map((syllable) => `dự án ${syllable}`),
} as const
