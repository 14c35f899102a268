package vn.niemyet.reading;

/** Words that begin what an order tells to do, and words that tell what was. */
final class Verbs {
    private static final Phrases<Boolean> DOING = Phrases.set("""
                    chấm dứt | đình chỉ | duy tu | xả lũ | tháo dỡ | tạm ứng | ứng trước | tuyển chọn | luân chuyển | sơ kết |
                    xếp loại | chấm điểm | soát xét | nâng cấp | cài đặt | khử khuẩn | dập dịch | thông tuyến | diễn tập |
                    quyên góp | thăm hỏi | tặng quà | miễn giảm | gia hạn | khoanh nợ | góp ý | lấy ý kiến | phân cấp |
                    ủy quyền | truy thu | mời | triệu tập | phản hồi | liên hệ | hưởng ứng | xóa bỏ | loại bỏ | hủy bỏ |
                    tra cứu | bảo lãnh | tôn tạo | trùng tu | tái đàn | sàng lọc | tu bổ | che chắn | rút ngắn |
                    tiết giảm | chỉnh lý | giảng dạy | áp dụng | ban hành | báo cáo | bám sát | bảo đảm | biên soạn | biểu dương | bổ sung | bố trí |
                    cân đối | cần | cải thiện | cấp | cập nhật | chấn chỉnh | chấp hành | chỉ đạo |
                    chịu trách nhiệm | cho | chủ động | chủ trì | chuẩn bị | chuẩn hóa | chú trọng | chủ yếu |
                    có | có kế hoạch | có phương án | có trách nhiệm | có biện pháp | có giải pháp | công bố |
                    công khai | củng cố | cung cấp | cụ thể hóa | cử | cùng | dành | duy trì | dự báo | đánh giá |
                    đăng tải | đăng ký | đảm bảo | đào tạo | đẩy mạnh | đẩy nhanh | đề nghị | đề xuất |
                    điều chỉnh | điều tiết | định hướng | định kỳ | đôn đốc | đổi mới | đưa | giải quyết |
                    giám sát | giao | giúp | gửi | hằng năm | hằng tháng | hàng năm | hàng tháng | hoàn thành |
                    hoàn thiện | hỗ trợ | huy động | hướng dẫn | kết nối | khắc phục | khẩn trương | khảo sát |
                    khuyến cáo | kiểm soát | kiểm tra | kiện toàn | kịp thời | lãnh đạo | làm | lo | làm đầu mối |
                    làm tốt | làm việc | lập | lồng ghép | lựa chọn | lưu ý | mở rộng | nắm chắc | nắm bắt |
                    nâng cao | nghiên cứu | nghiêm túc | ngay | nhanh chóng | phát động | phát huy | phải |
                    phân bổ | phân công | phê duyệt | phối hợp | phổ biến | phục vụ | quán triệt | quan tâm |
                    quản lý | quyết liệt | quyết định | ra soát | rà soát | sắp xếp | sẵn sàng | sớm | sử dụng |
                    tạo điều kiện | tăng cường | tập huấn | tập trung | tham gia | tham mưu | thanh tra |
                    thành lập | thẩm định | theo | theo chức năng | theo dõi | thiết lập | thông báo | thông tin |
                    thống kê | thống nhất | thúc đẩy | thực hiện | thường xuyên | tích cực | tiếp nhận |
                    tiếp thu | tiếp tục | tiến hành | tổ chức | tổng hợp | tổng kết | trên cơ sở | trình |
                    triển khai | trong phạm vi | trực tiếp | truyền thông | tuyên truyền | tự | ưu tiên |
                    vận động | vận hành | xác định | xem xét | xây dựng | xử lý | yêu cầu | với vai trò |
                    với chức năng | căn cứ | lập kế hoạch | khai thác | phản ánh | niêm yết | in | mua |
                    thay mặt | đồng bộ | hợp tác | số hóa | tích hợp | chia sẻ | tham vấn | tư vấn | cắt giảm |
                    siết chặt | bổ nhiệm | giới thiệu | vào cuộc | tăng | giảm | hạn chế | ngăn chặn |
                    phòng ngừa | xúc tiến | nỗ lực | phấn đấu | chọn | trao đổi | thực thi | bàn giao | tiếp cận |
                    ứng dụng | phát triển | cam kết | đấu tranh | điều tra | lắp đặt | huấn luyện | khuyến khích |
                    bồi dưỡng | giữ | chuyển | tháo gỡ | thu | chi | nhân rộng | kết hợp | bảo vệ | tuân thủ |
                    vẫn | cũng | đầu mối | gắn | không | cắt tỉa | phun | dọn dẹp | sửa chữa | nạo vét | trồng | tiêm | thu gom | treo | cắm | trực | mở |
                    đóng | tuần tra | canh gác | sơ tán | di dời | gia cố | kêu gọi | dự trữ | chăm sóc | điều động |
                    giải tỏa | phân luồng | chốt chặn | tiêu hủy | khoanh vùng | truy vết | kê khai | nộp | cấp phát |
                    phân phối | điều phối | soạn thảo | kiểm kê | kiểm điểm | xác minh | xác nhận | làm rõ | giải trình |
                    trả lời | đối thoại | mua sắm | nghiệm thu | thanh toán | quyết toán | giải ngân | đền bù |
                    rút kinh nghiệm | nhắc nhở | phê bình | tầm soát | xét nghiệm | lấy mẫu | cách ly | phong tỏa | tiêm chủng |
                    điều trị | thu dung | phân loại | đón | tiếp đón | cưỡng chế | xử phạt | đối chiếu | in ấn | phát hành |
                    phát sóng | đưa tin | tổng rà soát | kiến nghị | vận chuyển | tuyển dụng | quan trắc | cảnh báo | xuất cấp |
                    cứu trợ | cứu hộ | tìm kiếm | kiểm đếm | khơi thông | chằng chống | khống chế | khử trùng | tiêu độc |
                    chi trả | hoàn trả | thu hồi | khen thưởng | ký kết | tăng thời lượng | phân tích | dừng hoạt động |
                    khởi công | ứng trực | ứng phó | ngừng | dừng | tạm dừng | nghiêm cấm | vệ sinh | dạy | dọn |
                    sửa | đắp | đào | chống | tạo thuận lợi | nắm | khôi phục | mỗi ngày | mỗi tuần | mỗi tháng | tiết kiệm |
                    tham luận | truy quét | phát tờ rơi""");
    private static final Phrases<Boolean> LEADING = Phrases.set("""
                    được giao | được phân công | được giao nhiệm vụ | chủ trì | có trách nhiệm | chịu trách nhiệm | là cơ quan chủ trì | là đơn vị chủ trì |
                    là đầu mối | là cơ quan đầu mối | là đơn vị đầu mối | làm đầu mối | chỉ đạo chủ trì |
                    tiếp tục chủ trì | khẩn trương chủ trì | chủ động chủ trì | chịu trách nhiệm chủ trì |
                    làm cơ quan đầu mối | là cơ quan thường trực""");
    private static final Phrases<Boolean> TELLING = Phrases.set("""
                    đã | vừa | đang | từng | chưa | được | bị | cũng đã | hiện | hiện nay | nhận được | cho biết |
                    cho rằng | nhận thấy | thông báo để | xin thông báo | trân trọng thông báo |
                    trân trọng báo cáo | trân trọng | có công văn | có văn bản | có tờ trình | có báo cáo | có quyết định | có thông báo | có ý kiến | ghi nhận | đánh giá cao | biểu dương và | về việc | và các đơn vị | như sau""");
    /** What is to be written, and was not. */
    private static final Phrases<Boolean> WRITING = Phrases.set("""
                    có văn bản đăng ký | có văn bản hướng dẫn | có văn bản chỉ đạo | có văn bản báo cáo | có văn bản gửi |
                    có văn bản trả lời""");

    private static final Phrases<Boolean> SUPPORTING =
            Phrases.set("phối hợp", "cùng phối hợp", "tham gia phối hợp", "phối hợp thực hiện", "hỗ trợ");

    private Verbs() {}

    /** {@code tiếp tục}, {@code rà soát}, {@code chủ động}: what follows the one who is to do something. */
    static boolean isDoing(String folded, int at, int limit) {
        return DOING.at(folded, at, limit);
    }

    /** {@code chủ trì}, {@code có trách nhiệm}: makes the one before it the lead wherever it stands. */
    static boolean isLeading(String folded, int at, int limit) {
        return LEADING.at(folded, at, limit);
    }

    /** {@code đã}, {@code đang}, {@code thông báo để}: no order. */
    static boolean isTelling(String folded, int at, int limit) {
        return TELLING.at(folded, at, limit) && !WRITING.at(folded, at, limit);
    }

    static boolean isSupporting(String folded, int at, int limit) {
        return SUPPORTING.at(folded, at, limit);
    }
}
