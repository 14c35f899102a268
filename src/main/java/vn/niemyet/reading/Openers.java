package vn.niemyet.reading;

/** Words that open a sentence whose subject comes behind a comma: {@code Trên cơ sở kết quả, Sở Xây dựng …}. */
final class Openers {
    private static final Phrases<Boolean> ALL = Phrases.set("""
                    trên cơ sở | căn cứ | trong | để | đối với | khi | trường hợp | ngoài ra | đồng thời | riêng |
                    về | từ | sau khi | tùy | định kỳ | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý |
                    theo | bên cạnh | trước mắt | đặc biệt | nếu | tại | với | cùng với | qua | trước |
                    chậm nhất | hoàn thành | đến | nhằm | do""");

    private Openers() {}

    static boolean at(String folded, int at, int limit) {
        return ALL.at(folded, at, limit);
    }
}
