package vn.niemyet.reading;

/**
 * Where in its sentence a reader of roles stands, and what it has met since the last mark: the state that decides what the
 * next body is.
 */
final class Clause {
    /** What stands before a place where a subject may begin. */
    enum Edge {
        NONE,
        UNIT,
        SENTENCE,
        CLAUSE,
        COLON,
        COMMA
    }

    /** Verbs whose object acts under the subject: {@code Sở Y tế chỉ đạo các bệnh viện, trung tâm y tế …}. */
    private static final Phrases<Boolean> DIRECTING = Phrases.set("""
                    chỉ đạo | hướng dẫn | đôn đốc | yêu cầu | vận động | hỗ trợ | kiểm tra | phối hợp | báo cáo | gửi | trình | giúp |
                    cùng | giữa | của | tại | trong đó""");
    /** Words that open a sentence whose subject comes behind a comma: {@code Trên cơ sở kết quả, Sở Xây dựng …}. */
    private static final Phrases<Boolean> OPENERS = Phrases.set("""
                    trên cơ sở | căn cứ | trong | để | đối với | khi | trường hợp | ngoài ra | đồng thời | riêng | về | từ | sau khi | tùy |
                    định kỳ | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | theo | sau | ngay sau | trước khi | bên cạnh | trước mắt | đặc biệt | nếu |
                    tại | với | cùng với | qua | trước | chậm nhất | hoàn thành | đến | nhằm | do | so với""");

    /** {@code Trường hợp vượt thẩm quyền thì Sở Tài chính báo cáo}: a subject may come. */
    private static final String THEN = "thì";

    /** What can change the state of a clause within it; most words cannot. */
    static final Phrases<Boolean> SAYING =
            Phrases.anyOf(OrderCue.ALL, DIRECTING, Phrases.set("lãnh đạo"), Phrases.set(THEN));

    private static final int NEAR = 12;

    private Edge edge = Edge.UNIT;
    private int speakerEnd = -1;
    private boolean opener;
    private boolean led;
    private boolean ledHere;
    private boolean directing;
    private boolean guiding;

    Edge edge() {
        return edge;
    }

    boolean isAtEdge() {
        return edge != Edge.NONE;
    }

    /** Semicolons part members of a list here: in headings and behind a colon. */
    boolean isList() {
        return edge == Edge.UNIT || edge == Edge.COLON;
    }

    /** Whether the sentence has told someone already. */
    boolean hasLed() {
        return led;
    }

    /** Whether a body was told since the last semicolon. */
    boolean hasLedHere() {
        return ledHere;
    }

    /** Whether a subject may come behind this comma: behind an opening phrase, or one told after another. */
    boolean mayGoOn() {
        return opener || (ledHere && !directing);
    }

    void mark(Edge next) {
        edge = next;
        led &= next != Edge.SENTENCE;
        boolean on = next != Edge.SENTENCE && next != Edge.CLAUSE;
        ledHere &= on;
        directing &= on;
        guiding &= on;
    }

    /** Whether the one told is to lead another body: {@code Ban cán sự đảng lãnh đạo Ủy ban nhân dân tỉnh chủ trì …}. */
    boolean isGuided() {
        return guiding;
    }

    void inside() {
        edge = Edge.NONE;
    }

    /** Takes in a word that is neither body nor cue; {@code Riêng} before a subject leaves it at the edge. */
    void word(String folded, int at, int limit) {
        if (isAtEdge() && folded.startsWith("riêng ", at)) {
            return;
        }
        if (folded.startsWith(THEN, at) && Glance.wordEnd(folded, at, limit) == at + THEN.length()) {
            mark(Edge.CLAUSE);
            return;
        }
        guiding |= ledHere && folded.startsWith("lãnh đạo", at);
        directing = directing || DIRECTING.at(folded, at, limit);
        opener = (edge == Edge.NONE || edge == Edge.COMMA) ? opener : OPENERS.at(folded, at, limit);
        edge = Edge.NONE;
    }

    /** Takes in an enumeration: a sentence that begins with it has no opening phrase. */
    void group() {
        opener &= edge == Edge.NONE || edge == Edge.COMMA;
    }

    void told(boolean body) {
        led = true;
        ledHere |= body;
    }

    /** Takes in a superior or a person: as subject, or as the last of a list before an order, it is the one who speaks. */
    void speaker(int end, boolean lastOfList) {
        speakerEnd = edge == Edge.NONE && !lastOfList ? -1 : end;
    }

    /** Whether the one who gives the orders is named just before: {@code Sở Nội vụ đề nghị}. */
    boolean isSpokenAt(int at) {
        return speakerEnd >= 0 && at - speakerEnd <= 1;
    }

    /** Only blanks, or an adverb, between the superior who speaks and {@code at}; what he has ordered already is told. */
    boolean isSpeakerBefore(String folded, int at) {
        return speakerEnd >= 0
                && at - speakerEnd <= NEAR
                && folded.substring(speakerEnd, at).indexOf("đã") < 0;
    }
}
