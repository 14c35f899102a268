package vn.niemyet.reading;

import vn.niemyet.text.FlatText;

/**
 * The last paragraphs of a body that belong to no item: {@code Trên đây là …}, {@code Văn phòng … thông báo để …},
 * {@code Yêu cầu Thủ trưởng các sở …}.
 */
final class Closing {
    private static final int MOST = 4;
    private static final int HEAD = 160;
    private static final Phrases<Boolean> OPENERS = Phrases.set("""
                    trên đây là | quá trình thực hiện | chỉ thị có hiệu lực | quyết định có hiệu lực | nghị quyết có hiệu lực | trân trọng | thừa lệnh | theo lệnh | thừa ủy quyền | trong quá trình | nhận được | căn cứ nội dung | căn cứ chỉ thị này | căn cứ kế hoạch này |
                    căn cứ công văn này | căn cứ thông báo này | căn cứ công điện này | căn cứ chương trình này |
                    sau thời gian | mọi vướng mắc | nếu có khó khăn | nếu có vướng mắc | công văn này | văn bản này |
                    yêu cầu chủ tịch | yêu cầu ubnd | yêu cầu ủy ban nhân dân |
                    chỉ thị này | công điện này | nghị quyết này | quyết định này | kế hoạch này | thông báo này | yêu cầu các |
                    yêu cầu thủ trưởng | yêu cầu giám đốc | đề nghị các | đề nghị thủ trưởng""");
    private static final Phrases<Boolean> SPEAKING = Phrases.set(
            "thông báo để",
            "thông báo kết luận",
            "thông báo ý kiến",
            "thông báo nội dung",
            "xin thông báo",
            "trân trọng thông báo",
            "thông báo đến",
            "yêu cầu",
            "đề nghị",
            "giao",
            "xin báo cáo",
            "trân trọng",
            "báo cáo để",
            "gửi thông báo");
    private static final Phrases<Boolean> SPEAKERS = Phrases.set("""
                    ủy ban nhân dân | ubnd | chủ tịch ủy ban | chủ tịch ubnd | văn phòng | thủ tướng chính phủ |
                    tỉnh ủy | ban thường vụ | thường trực""");

    private Closing() {}

    /** Where the closing paragraphs begin, or the end of the part. */
    static int start(FlatText flat, Layout.Part part) {
        int end = part.end();
        for (int i = 0; i < MOST; i++) {
            int paragraph = lastParagraph(flat, part.start(), end);
            if (paragraph <= part.start() || !closes(flat, paragraph, end)) {
                return end;
            }
            end = paragraph;
        }
        return end;
    }

    /** The start of the last paragraph before {@code end}: a capital at the start of a line behind the end of a sentence. */
    private static int lastParagraph(FlatText flat, int from, int end) {
        String value = flat.value();
        int last = Glance.trimBlanks(value, end, from);
        for (int line = value.lastIndexOf('\n', last - 1); line > from; line = value.lastIndexOf('\n', line - 1)) {
            boolean gap = value.charAt(line - 1) == '\n' || ".;:”\"/".indexOf(value.charAt(line - 1)) >= 0;
            if (gap && Character.isUpperCase(value.charAt(line + 1))) {
                return line + 1;
            }
        }
        return from;
    }

    private static boolean closes(FlatText flat, int start, int end) {
        String folded = flat.folded();
        if (OPENERS.at(folded, start, end)) {
            return true;
        }
        if (!SPEAKERS.at(folded, start, end)) {
            return false;
        }
        int limit = Math.min(end, start + HEAD);
        for (int i = start; i < limit; i++) {
            boolean edge = i > start && Glance.isBlank(folded.charAt(i - 1));
            if (edge && SPEAKING.at(folded, i, limit)) {
                return true;
            }
        }
        return false;
    }
}
