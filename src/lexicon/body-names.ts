/**
 * Where the name of a body ends that is called by what it does ("Cục Quản lý Dược nhận được …"). The patterns run on the word and those behind it, as written,
 * each with a space behind it; the marks of Vietnamese tell words apart that would else be one: "thi đua" names, "đưa" does.
 */

/** Words that stand in no name: they open another clause. What a name may hold after all is left out: "Người có công", "an toàn thực phẩm", "đối ngoại". */
export const NAME_END =
  /^(?:của|về|để|tại|theo|đã|được|có(?! công )|là|trong(?! nước )|ngoài(?! nước )|trên|dưới(?! nước )|thực hiện|thực thi|phối hợp|chủ trì|chủ động|hướng dẫn|triển khai|thuộc|trực thuộc|cho|với|từ(?! xa )|đến|tới|các|này|đó|cấp (?:tỉnh|huyện|xã|trên|dưới|có|phép|thẩm|giấy|cho|phát|trung ương)|trưởng|đồng (?:thời|ý|chủ)|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|tiếp tục|tiếp nhận|như|nhằm|năm|tháng|quý|ngày|khi|do|nếu|mà|nên|phải|sẽ|cùng|hoặc|hay|ra|vào|khác|nêu|nhưng|đối với|trước|sau|tham mưu|tham gia|xác định|xác nhận|ký|gửi|gồm|bao gồm|thì|đang|vẫn|cũng|cần|chưa|không (?:có|được|thể|phải|còn|chấp|đồng|nhận|thực|tổ|bị)|bị|bởi|vì|rằng|giai đoạn|quyết định|số \d|làm|việc|chỉ(?! đạo | huy | số | tiêu | dẫn )|trả (?:lại|lời)|địa phương|hiện (?:nay|đang|có))(?!\p{L})/u

/** Verbs that tell what the body does; at its beginning and behind "và" they may be what the name says ("Ban Chỉ đạo xây dựng nông thôn mới"). */
export const NAME_VERB =
  /^(?:thông báo|đề nghị|đề xuất|kiến nghị|yêu cầu|báo cáo|ban hành|tổ chức|xây dựng|nhận (?:được|thấy|định|xét)|nhất trí|trình|ý kiến|chấp thuận|chấp hành|công bố|công khai|công nhận|kiểm tra|kiểm soát|giám sát|rà soát|theo dõi|đôn đốc|tổng hợp|tham khảo|nghiên cứu|soạn thảo|biên soạn|lập (?:kế hoạch|danh sách|dự toán|hồ sơ|báo cáo|biên bản|phương án|đề|dự|các)|giao (?:cho|nhiệm|trách|\p{Lu}\p{L}*)|giúp|xem xét|thẩm định|thẩm tra|phê duyệt|quy định|chỉ đạo|lãnh đạo|điều hành|quản lý|bố trí|cung cấp|cập nhật|hoàn thành|hoàn thiện|bảo đảm|đảm bảo|tăng cường|đẩy mạnh|chịu trách nhiệm|phụ trách|thường xuyên|định kỳ|tiến hành|thành lập|kiện toàn|hỗ trợ|tuyên truyền|phổ biến|đào tạo|bồi dưỡng|tập huấn|sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|đánh giá|tổng kết|sơ kết|nâng cấp|nâng cao|đầu tư|mua sắm|thiết lập|kết nối|chia sẻ|vận hành|duy trì|xử lý|giải quyết|tháo gỡ|thu hồi|thu thập|khảo sát|thống kê|ủy quyền|uỷ quyền|phân công|bổ nhiệm|miễn nhiệm|tiếp thu|giải trình|khẩn trương|họp|bàn|thống nhất|tán thành|căn cứ|xét thấy|thấy|biết|luôn|mới|vừa|gặp|dự thảo|trân trọng|xin|mong|cử|mời|lấy|kính|dự kiến|nghiêm túc|kịp thời|chính thức|hoan nghênh|lưu ý|khẳng định|giải thích|tạo điều kiện|chuyển (?:hồ|cho|đến|văn|toàn|công)|sử dụng(?! đất| rừng)|áp dụng|đưa|khuyến cáo|tuyển dụng|mở (?:lớp|đợt|rộng|hội)|trực tiếp|dùng|đình chỉ|tạm (?:dừng|đình|ngừng)|nhắc|cam kết|phân bổ|sớm|thường trực|liên hệ|liên quan|đăng tải|ủng hộ|chấm dứt|khen|lựa chọn|hợp đồng|tự|nộp|ghi nhận|rút kinh)(?!\p{Ll})/u

/** Two words of which the second, alone, would end the name. */
export const ONE_WORD = /^(?:việc làm|vụ việc|công việc|quyết số|lý xử|trợ giúp|(?:chương|công|quy|lộ|tiến|quá|hành) trình|(?:đổi|thôn) mới)$/iu

/** What a name cannot end with: it was cut in the middle. */
export const HALF_NAME = /^(?:việc|phòng|công tác|cơ|những|một|phát|phục|bảo|tổng|nhân|chống|giáo|hành)$/u

/** Officers of a body, and words for several bodies: behind "và" they are not of the name before. */
export const ANOTHER_ONE =
  /^(?:Chánh|Giám đốc|Phó|Trưởng|Thủ trưởng|Chủ tịch|Chủ nhiệm|Bộ|Sở|UBND|HĐND|Uỷ ban|Ủy ban|Tổng [Gg]iám|Cục [Tt]rưởng|Vụ [Tt]rưởng|Viện [Tt]rưởng|Tổng [Cc]ục [Tt]rưởng|các|những|một số|đơn vị|cơ quan|cá nhân|tổ chức|tương đương|lãnh đạo|cán bộ|thành viên|toàn thể|đại diện|ông|bà|đồng chí|\P{L})(?!\p{Ll})/u
