package vn.niemyet.reading;

import vn.niemyet.text.FlatText;

/**
 * Finds where a collective ends: {@code các sở, ban, ngành, đoàn thể tỉnh}, {@code các cơ quan, đơn vị có liên quan}. No body
 * of its own, but it stands in enumerations with bodies.
 */
final class Collectives {
    private static final Phrases<Boolean> DETERMINERS = Phrases.set("""
                    các | những | từng | mỗi | tất cả các | một số | toàn thể các | toàn bộ các | các đồng chí |
                    nhóm các""");
    private static final Phrases<Boolean> NOUNS = Phrases.set("""
                    cấp ủy | cấp ủy đảng | chính quyền | chính quyền địa phương | cấp | ngành | sở | bộ | ban |
                    ban đảng | hội | hội quần chúng | hội đoàn thể | đoàn thể | cơ quan | đơn vị | địa phương |
                    tổ chức | cá nhân | doanh nghiệp | hợp tác xã | lực lượng | tập đoàn | tổng công ty |
                    công ty | nhà thầu | chủ đầu tư | nhà đầu tư | thành viên | hiệp hội | trường | nhà trường |
                    cơ sở | cơ sở giáo dục | ban quản lý dự án | tỉnh | thành phố | huyện | thị xã | quận | xã |
                    phường | thị trấn | đặc khu | thôn | bản | khu dân cư | hệ thống chính trị | người dân |
                    nhân dân | báo | đài | báo chí | trung tâm | viện | viện nghiên cứu | bệnh viện | phòng |
                    phòng ban | vụ | cục | chi cục | ngân hàng | tổ chức tín dụng | lãnh đạo | cán bộ |
                    tổ công tác | tổ chức chính trị - xã hội | tổ chức chính trị xã hội | cơ quan báo chí |
                    đảng đoàn | ban cán sự đảng | đảng ủy | đảng ủy trực thuộc | huyện ủy | thành ủy | thị ủy |
                    tỉnh ủy | quận ủy | mặt trận | chủ công trình | chủ hồ chứa | cơ quan ngang bộ |
                    cơ quan thuộc chính phủ | sở ngành | bộ ngành | ban ngành | chuyên gia | nhà khoa học |
                    người lao động | ban của hội đồng nhân dân | ban của hđnd |
                    ban hội đồng nhân dân | ban hđnd | tổ đại biểu | tổ đại biểu hội đồng nhân dân | tổ đại biểu hđnd |
                    đại biểu | đại biểu hội đồng nhân dân | đại biểu hđnd | cơ quan thông tấn, báo chí |
                    cơ quan thông tin, báo chí | hội viên | hộ gia đình | tổ chức thành viên""");
    private static final Phrases<Boolean> MODIFIERS = Phrases.set("""
                    liên quan | có liên quan | còn lại | chức năng | chuyên môn | trực thuộc | khác | nêu trên | hữu quan |
                    truyền thông | cấp tỉnh | cấp huyện | cấp xã | cấp thành phố | cấp | các cấp | tỉnh |
                    thành phố | huyện | xã | trung ương | ở trung ương | ngang bộ | thuộc chính phủ | thuộc tỉnh | thuộc huyện | thuộc thị xã | của tỉnh ủy | của thành ủy |
                    thuộc thành phố | thuộc ubnd tỉnh | thuộc ubnd thành phố | thuộc ủy ban nhân dân tỉnh |
                    thuộc ủy ban nhân dân thành phố | trực thuộc ubnd tỉnh | trực thuộc ủy ban nhân dân tỉnh |
                    trực thuộc trung ương | trực thuộc tỉnh | của tỉnh | của thành phố | của trung ương |
                    địa phương | ở địa phương | trên địa bàn | trên địa bàn tỉnh | trên địa bàn thành phố | trên địa bàn huyện | trên địa bàn thị xã |
                    trên địa bàn quận | trên địa bàn xã | trên địa bàn phường |
                    đóng trên địa bàn | đóng trên địa bàn tỉnh | đảng | đảng tỉnh ủy | báo chí |
                    thông tấn báo chí | thông tin đại chúng | chính trị - xã hội | chính trị xã hội | xã hội |
                    xã hội - nghề nghiệp | nghề nghiệp | quần chúng | kinh tế | tín dụng | viễn thông |
                    sự nghiệp | sự nghiệp công lập | hành chính | nhà nước | thường trực | tham mưu | quản lý |
                    chủ quản | đầu tư | y tế | giáo dục | theo dõi | ban chỉ đạo | ban chỉ đạo tỉnh |
                    có chức năng | vũ trang | quân đội | công an | ban đảng | mặt trận tổ quốc |
                    giúp việc | giúp việc tỉnh ủy | giúp việc thành ủy | tham mưu, giúp việc | tham mưu, giúp việc tỉnh ủy |
                    tham mưu giúp việc | tham mưu giúp việc tỉnh ủy | thuộc phạm vi quản lý | được giao | được giao nhiệm vụ | ven biển |
                    biên giới | xây dựng đảng""");

    /** Behind a comma too: {@code các sở, ban, ngành, thuộc tỉnh}. */
    private static final Phrases<Boolean> OF_WHOM = Phrases.set("thuộc tỉnh", "thuộc thành phố", "thuộc ubnd tỉnh");

    /** One of whom the bracket tells who it is: {@code Nhà đầu tư (Tập đoàn …)}. */
    private static final Phrases<Boolean> NAMED_IN_BRACKETS = Phrases.set(
            "nhà đầu tư | chủ đầu tư | đơn vị | nhà thầu | cơ quan | doanh nghiệp | tập đoàn | tổng công ty | công ty");

    /** The words with which a collective begins. */
    static final Phrases<Boolean> BEGINNINGS = Phrases.anyOf(DETERMINERS, NOUNS);

    private Collectives() {}

    /** Where the collective that starts at {@code start} ends; {@code start} itself where none stands. */
    static int end(FlatText flat, int start, int limit) {
        int at = determined(flat, start, limit);
        int end = ofOffice(flat, start, limit);
        boolean bracket =
                end + 1 < limit && flat.folded().charAt(end + 1) == '(' && NAMED_IN_BRACKETS.at(flat.folded(), at, end);
        boolean bareWord = at == start && end > at && NOUNS.skip(flat.folded(), at, limit) == end && !bracket;
        return bareWord ? start : end;
    }

    /** The same behind a title, where one noun is enough: {@code tỉnh ủy} in {@code Bí thư tỉnh ủy}. */
    static int ofOffice(FlatText flat, int start, int limit) {
        int at = determined(flat, start, limit);
        int end = noun(flat, at, limit);
        if (end == at) {
            return start;
        }
        for (int next = joined(flat, end, limit); next > end; next = joined(flat, end, limit)) {
            end = next;
        }
        return end;
    }

    static int determined(FlatText flat, int start, int limit) {
        int behind = DETERMINERS.skip(flat.folded(), start, limit);
        return behind == start ? start : Glance.skipBlanks(flat.folded(), behind, limit);
    }

    /** Behind a noun and what describes it; {@code at} itself where none stands or a name follows: {@code Đài Truyền hình}. */
    private static int noun(FlatText flat, int at, int limit) {
        int noun = NOUNS.skip(flat.folded(), at, limit);
        if (noun == at) {
            return at;
        }
        int end = modified(flat.folded(), noun, limit);
        boolean name = end == noun
                && noun + 1 < limit
                && flat.folded().charAt(noun) == ' '
                && Glance.isUpper(flat.value(), noun + 1);
        return name ? at : end;
    }

    private static int modified(String folded, int noun, int limit) {
        int end = noun;
        int word = Glance.skipBlanks(folded, end, limit);
        for (int next = MODIFIERS.skip(folded, word, limit);
                next > word && word - end <= 1;
                next = MODIFIERS.skip(folded, word, limit)) {
            end = next;
            word = Glance.skipBlanks(folded, end, limit);
        }
        return end;
    }

    /** Behind {@code , đơn vị liên quan} or {@code và địa phương}. */
    private static int joined(FlatText flat, int end, int limit) {
        String folded = flat.folded();
        boolean mark = end < limit && ",/".indexOf(folded.charAt(end)) >= 0;
        int at = Glance.skipBlanks(folded, mark ? end + 1 : end, limit);
        boolean and = folded.startsWith("và ", at) || folded.startsWith("và\n", at);
        at = and ? Glance.skipBlanks(folded, at + 2, limit) : at;
        if ((!mark && !and) || folded.startsWith("\n\n", end)) {
            return end;
        }
        int from = determined(flat, at, limit);
        int noun = noun(flat, from, limit);
        int whose = mark ? OF_WHOM.skip(folded, at, limit) : at;
        return noun > from ? noun : whose > at ? whose : end;
    }
}
