/** What units and the Office write as the work goes on; taken in turn. */
export const PROGRESS = [
  'Đã thành lập tổ công tác, phân công nhiệm vụ cho từng thành viên và ban hành kế hoạch thực hiện.',
  'Đã hoàn thành khoảng 40% khối lượng; đang phối hợp các đơn vị liên quan để thu thập số liệu còn thiếu.',
  'Đã tổ chức làm việc với các bên liên quan, thống nhất nội dung và mốc thời gian; còn vướng về kinh phí, đơn vị đang đề xuất nguồn bổ sung.',
  'Đã gửi lấy ý kiến lần thứ nhất, đang tổng hợp, tiếp thu.',
  'Tiến độ chậm so với kế hoạch do thời tiết không thuận lợi; đơn vị đã tăng cường nhân lực, phấn đấu bù tiến độ trong hai tuần tới.',
  'Đang hoàn thiện dự thảo báo cáo, xin ý kiến lãnh đạo đơn vị trước khi trình.',
  'Đã kiểm tra thực tế tại hiện trường, lập biên bản; dự kiến có kết quả cuối cùng đúng thời hạn.',
  'Còn hai nội dung chưa thống nhất với đơn vị phối hợp, đã có văn bản đề nghị và đang chờ trả lời.',
] as const

export const AFTER_DUE = [
  'Đến hạn chưa hoàn thành do chờ ý kiến của cơ quan chuyên môn cấp trên; đơn vị đã có văn bản đề nghị và sẽ báo cáo ngay khi có kết quả.',
  'Chưa hoàn thành đúng hạn, nguyên nhân chủ yếu do thiếu số liệu đối chiếu; đơn vị xin nhận trách nhiệm và đang tập trung thực hiện.',
] as const

export const QUARTERLY = [
  'Trong quý, đơn vị tiếp tục duy trì nhiệm vụ được giao; không phát sinh khó khăn, vướng mắc.',
  'Nhiệm vụ được thực hiện thường xuyên; trong quý đã tổ chức hai đợt ra quân, có sự tham gia của các đoàn thể.',
] as const

export const SUMMARIES = [
  'Đã hoàn thành toàn bộ nội dung được giao, kết quả nêu tại văn bản kèm theo.',
  'Đã thực hiện xong; các kiến nghị của đơn vị được nêu ở phần cuối báo cáo.',
  'Hoàn thành theo yêu cầu, có biên bản kiểm tra và hình ảnh minh chứng; đơn vị tiếp tục theo dõi, duy trì kết quả.',
  'Đã hoàn thành các nội dung chính. Đối với phần việc còn lại thuộc thẩm quyền cấp trên, đơn vị đã có văn bản kiến nghị; đề nghị Ủy ban nhân dân huyện xem xét, ghi nhận kết quả.',
] as const

export const REJECTIONS = [
  'Báo cáo chưa nêu số liệu cụ thể của từng nội dung, chưa có văn bản kết quả kèm theo; đề nghị bổ sung.',
  'Kết quả mới dừng ở việc ban hành kế hoạch, chưa có kết quả thực hiện; đề nghị tiếp tục thực hiện và báo cáo lại.',
] as const

export const WITHDRAWAL = 'Số liệu còn nhầm lẫn, đơn vị xin rút để chỉnh sửa và báo cáo lại.'
export const DELEGATION_NOTE = 'Giao theo dõi, tham mưu trực tiếp; báo cáo lãnh đạo phòng trước khi gửi kết quả.'
export const NO_DOCUMENT = 'Kết quả được ghi nhận tại biên bản kiểm tra hiện trường, không ban hành văn bản riêng.'
