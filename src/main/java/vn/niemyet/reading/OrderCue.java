package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that give an order or ask for help, and the words before them that make them tell instead. */
enum OrderCue {
    /** {@code Giao}, {@code phân công}. */
    ASSIGN,
    /** {@code Yêu cầu}, {@code đề nghị}. */
    ASK,
    /** {@code UBND tỉnh chỉ đạo Sở Y tế …}: an order only behind the one who gives the orders. */
    DIRECT,
    /** {@code phối hợp}. */
    WITH,
    /** {@code Trách nhiệm của}, {@code Đối với}: over a heading. */
    OVER;

    private static final int PASSIVE = 30;
    static final Phrases<OrderCue> ALL = Phrases.of(Map.of(
            ASSIGN,
            Phrases.list("""
                    giao | giao cho | giao nhiệm vụ cho | giao trách nhiệm cho | phân công | phân công cho | ủy quyền cho |
                    giao nhiệm vụ | giao các | giao trách nhiệm"""),
            ASK,
            Phrases.list("yêu cầu | đề nghị | kính đề nghị | trân trọng đề nghị"),
            DIRECT,
            Phrases.list("chỉ đạo | chỉ thị | chỉ thị cho | có ý kiến chỉ đạo"),
            WITH,
            Phrases.list("phối hợp | chủ trì cùng | chủ trì, cùng | cùng với | phối kết hợp"),
            OVER,
            Phrases.list("""
                    đối với | trách nhiệm của | nhiệm vụ của | trách nhiệm | nhiệm vụ | về phía | phân công nhiệm vụ |
                    phần việc của""")));
    private static final List<String> NO_ORDER = Phrases.list("""
                    được | đã | việc | bàn | chuyển | ngoại | theo | tại | của | những | các | bản | kiến nghị | nội dung | trên cơ sở |
                    xét | đáp ứng | có | đúng | một số | mục đích, | nhận | do | khi | nếu | và giao | sau khi | về | vụ | tiếp nhận |
                    văn bản | quy định | sự""");
    /** Before a quotation of what another paper ordered. */
    private static final List<String> QUOTING = Phrases.list("""
                    theo đó | theo đó: | nội dung | nội dung: | nêu | nêu: | nêu rõ | nêu rõ: | quy định | quy định: | trích: | ghi: |
                    ý kiến: | ghi rõ: | đã chỉ đạo:""");

    private static final List<String> FACT =
            Phrases.list("đã | được | sự | công tác | cơ chế | quy chế | việc | cơ quan | đơn vị");

    static Phrases.@Nullable Hit<OrderCue> at(String folded, int at, int limit) {
        return ALL.longestAt(folded, at, limit);
    }

    boolean isOrder() {
        return this == ASSIGN || this == ASK;
    }

    /** Whether the words before {@code at} make the cue tell: {@code đã giao}, {@code theo đề nghị}, {@code cơ chế phối hợp}. */
    boolean tells(String folded, int at, int from) {
        return switch (this) {
            case ASSIGN ->
                Glance.endsWithAny(folded, at, NO_ORDER) || isPassive(folded, at, from) || isQuoted(folded, at, from);
            case ASK -> Glance.endsWithAny(folded, at, NO_ORDER) || isQuoted(folded, at, from);
            case DIRECT -> Glance.endsWithAny(folded, at, NO_ORDER);
            case WITH -> Glance.endsWithAny(folded, at, FACT);
            case OVER -> at > from;
        };
    }

    /** {@code tại Công văn số …, theo đó: “Giao Sở Xây dựng …”}: told, not ordered. */
    private static boolean isQuoted(String folded, int at, int from) {
        boolean quote = at > from && "“\"".indexOf(folded.charAt(at - 1)) >= 0;
        return quote && Glance.endsWithAny(folded, Glance.trimBlanks(folded, at - 1, from), QUOTING);
    }

    /** {@code tài sản được Nhà nước giao}: who gave, and no order. */
    private static boolean isPassive(String folded, int at, int from) {
        int limit = Math.max(from, at - PASSIVE);
        for (int i = at - 1; i > limit && ".;:,".indexOf(folded.charAt(i)) < 0; i--) {
            if (folded.startsWith("được ", i) && Glance.isEdge(folded, i)) {
                return true;
            }
        }
        return false;
    }
}
