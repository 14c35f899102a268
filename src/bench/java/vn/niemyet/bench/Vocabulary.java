package vn.niemyet.bench;

import java.util.List;

/** The words synthetic directives are made of; common ones first, since they are picked more often. */
final class Vocabulary {
    static final List<Place> PLACES = List.of(
            new Place("lai-chau", "Lai Châu"),
            new Place("lang-son", "Lạng Sơn"),
            new Place("thai-nguyen", "Thái Nguyên"),
            new Place("nghe-an", "Nghệ An"),
            new Place("ha-tinh", "Hà Tĩnh"),
            new Place("quang-ninh", "Quảng Ninh"),
            new Place("gia-lai", "Gia Lai"),
            new Place("dong-thap", "Đồng Tháp"),
            new Place("ca-mau", "Cà Mau"),
            new Place("an-giang", "An Giang"),
            new Place("thanh-hoa", "Thanh Hóa"),
            new Place("son-la", "Sơn La"),
            new Place("dien-bien", "Điện Biên"),
            new Place("cao-bang", "Cao Bằng"),
            new Place("phu-tho", "Phú Thọ"),
            new Place("hung-yen", "Hưng Yên"),
            new Place("ninh-binh", "Ninh Bình"),
            new Place("quang-tri", "Quảng Trị"),
            new Place("khanh-hoa", "Khánh Hòa"),
            new Place("lam-dong", "Lâm Đồng"),
            new Place("dong-nai", "Đồng Nai"),
            new Place("tay-ninh", "Tây Ninh"),
            new Place("vinh-long", "Vĩnh Long"),
            new Place("binh-thuan", "Bình Thuận"));

    static final List<String> BODIES = List.of(
            "Sở Y tế",
            "Sở Tài chính",
            "Công an tỉnh",
            "Sở Nội vụ",
            "Sở Giáo dục và Đào tạo",
            "Sở Công Thương",
            "Sở Xây dựng",
            "Sở Tư pháp",
            "Bộ Chỉ huy Quân sự tỉnh",
            "Văn phòng Ủy ban nhân dân tỉnh",
            "Sở Khoa học và Công nghệ",
            "Thanh tra tỉnh",
            "Đài Phát thanh và Truyền hình tỉnh",
            "Kho bạc Nhà nước tỉnh",
            "Ban Dân tộc tỉnh");

    static final List<String> SURNAMES =
            List.of("Nguyễn Văn", "Trần Thị", "Lê Hữu", "Phạm Minh", "Hoàng Đức", "Vũ Thanh");
    static final List<String> GIVEN =
            List.of("An", "Bình", "Cường", "Dũng", "Hà", "Hương", "Khánh", "Lan", "Minh", "Phúc");

    static final List<String> WORDS = List.of(
            ("và các thực hiện công tác của trên địa bàn theo quy định về phòng chống bảo đảm tăng cường kiểm tra "
                            + "tổ chức triển khai hướng dẫn đơn vị địa phương nhiệm vụ giải pháp kịp thời chủ động rà soát tổng hợp báo cáo "
                            + "tuyên truyền nhân dân doanh nghiệp sản xuất an toàn thiên tai dịch bệnh môi trường đất đai rừng nước sạch giao thông "
                            + "trường học bệnh viện hồ đập thủy lợi ngân sách kinh phí đầu tư công xây dựng nông thôn mới chuyển đổi số dữ liệu "
                            + "cải cách hành chính hồ sơ thủ tục cán bộ công chức viên chức đào tạo bồi dưỡng lao động việc làm hộ nghèo trẻ em "
                            + "người cao tuổi phụ nữ thanh niên văn hóa thể thao du lịch lễ hội di tích báo chí xuất bản mạng lưới viễn thông "
                            + "khoáng sản cát sỏi cầu cảng sân bay đường sắt vận tải hàng hóa xuất khẩu nhập khẩu biên giới cửa khẩu hải quan "
                            + "thuế lệ phí giá cả thị trường tiêu dùng lương thực thực phẩm chăn nuôi trồng trọt thủy sản giống vật nuôi cây trồng "
                            + "khí hậu lũ quét sạt lở hạn hán xâm nhập mặn cháy nổ cứu hộ cứu nạn quốc phòng dân quân tự vệ động viên an ninh trật tự")
                    .split(" ", -1));

    /** A province with its id. */
    record Place(String id, String name) {}

    private Vocabulary() {}
}
