package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;

/**
 * Reads who leads and who supports in a unit, from left to right: words that give an order ({@code Giao …}), that ask for help
 * ({@code phối hợp với …}), labels ({@code Cơ quan chủ trì: …}), and the subject of a sentence that tells to do something.
 */
final class RoleReader {
    private static final int LABEL = 60;
    private static final int WITH = 60;
    private static final int PASSIVE = 30;
    private static final Phrases<Cue> CUES = Phrases.of(Map.of(
            Cue.ASSIGN,
            Phrases.list("""
                    giao | giao cho | giao nhiệm vụ cho | giao trách nhiệm cho | phân công | phân công cho |
                    ủy quyền cho | giao nhiệm vụ | giao các | giao trách nhiệm"""),
            Cue.ASK,
            List.of("yêu cầu", "đề nghị", "kính đề nghị", "trân trọng đề nghị", "yêu cầu:", "đề nghị:"),
            Cue.WITH,
            List.of("phối hợp", "chủ trì cùng", "chủ trì, cùng", "cùng với", "phối kết hợp")));
    private static final List<String> NO_ORDER = Phrases.list("""
                    được | đã | việc | bàn | chuyển | ngoại | theo | tại | của | những | các | bản | kiến nghị |
                    nội dung | trên cơ sở | xét | đáp ứng | có | đúng | một số | mục đích, | nhận | do | khi |
                    nếu | và giao | sau khi | về | vụ | tiếp nhận | văn bản | quy định | sự""");
    private static final List<String> FACT = Phrases.list("""
                    đã | được | sự | công tác | cơ chế | quy chế | việc | cơ quan | đơn vị""");

    private static final Phrases<Boolean> QUALIFIERS = Phrases.set("""
                    nêu trên | nói trên | có liên quan | liên quan | trên địa bàn | trên địa bàn tỉnh | trên địa bàn thành phố | phía tây |
                    phía đông | phía bắc | phía nam | ven biển | ven sông | vùng cao | biên giới | miền núi | trong tỉnh | có tên""");
    /** Verbs whose object acts under the subject: {@code Sở Y tế chỉ đạo các bệnh viện, trung tâm y tế …}. */
    private static final Phrases<Boolean> DIRECTING = Phrases.set("""
                    chỉ đạo | hướng dẫn | đôn đốc | yêu cầu | vận động | hỗ trợ | kiểm tra | phối hợp | báo cáo | gửi | trình | giúp |
                    cùng | giữa | của | tại | trong đó""");

    private static final Phrases<Boolean> NO_VERBS = Phrases.set("""
                    là | và | của | tại | với | về | năm | ở | như | gồm | bao gồm | hoặc | nơi | khi | mà | thì | do | để | nhưng | vì |
                    nên | từ | đến | cho đến | sẽ | vốn | còn | cũng | số | tỉnh | thành phố | huyện""");

    private final String value;
    private final String folded;
    private final Background background;
    private final GroupReader groups;
    private List<Assigned> found = List.of();
    private Unit unit = new Unit(0, 0, "", 0, Unit.Shape.PARAGRAPH, Unit.Zone.OPENING);
    private Edge edge = Edge.NONE;
    private int speakerEnd;
    private boolean opener;
    private boolean led;
    private boolean clauseLed;
    private boolean directing;

    private enum Cue {
        ASSIGN,
        ASK,
        WITH
    }

    /** What stands before a place where a subject may begin. */
    private enum Edge {
        NONE,
        UNIT,
        SENTENCE,
        CLAUSE,
        COLON,
        COMMA
    }

    RoleReader(Background background, GroupReader groups) {
        this.background = background;
        this.groups = groups;
        this.value = background.flat().value();
        this.folded = background.flat().folded();
    }

    /** All enumerations of a unit that name a body or end the reach of an earlier subject, in order. */
    List<Assigned> read(Unit read) {
        unit = read;
        found = new ArrayList<>();
        edge = Edge.UNIT;
        speakerEnd = -1;
        opener = false;
        led = false;
        clauseLed = false;
        directing = false;
        int at = Glance.skipBlanks(folded, unit.start(), unit.end());
        while (at < unit.end()) {
            at = Character.isLetterOrDigit(folded.charAt(at)) ? word(at) : mark(at);
        }
        return found;
    }

    private int mark(int at) {
        char c = folded.charAt(at);
        if (c == ':' && label(at)) {
            return found.get(found.size() - 1).group().end();
        }
        edge = switch (c) {
            case '.', '!', '?', '…' -> isSentenceEnd(at) ? Edge.SENTENCE : edge;
            case ';' -> Edge.CLAUSE;
            case ':' -> Edge.COLON;
            case ',' -> Edge.COMMA;
            case ' ', '\n', '"', '“', '”', '*', '\'' -> edge;
            default -> Edge.NONE;
        };
        led &= edge != Edge.SENTENCE;
        clauseLed &= edge != Edge.SENTENCE && edge != Edge.CLAUSE;
        directing &= edge != Edge.SENTENCE && edge != Edge.CLAUSE;
        return at + 1;
    }

    private boolean isSentenceEnd(int at) {
        int next = Glance.skipBlanks(value, at + 1, unit.end());
        return next > at + 1
                && (next >= unit.end() || Glance.isUpper(value, next) || "“\"(-+".indexOf(value.charAt(next)) >= 0);
    }

    private int word(int at) {
        Phrases.Hit<Cue> cue = CUES.longestAt(folded, at, unit.end());
        if (cue != null) {
            int end = cue.meaning() == Cue.WITH ? with(at, cue.end()) : order(at, cue);
            if (end > at) {
                edge = Edge.NONE;
                return end;
            }
        }
        if (edge != Edge.NONE || Glance.isUpper(value, at)) {
            boolean list = edge == Edge.UNIT || edge == Edge.COLON;
            BodyGroup group = groups.at(at, unit.end(), list);
            if (group != null && group.end() > at) {
                opener &= edge == Edge.NONE || edge == Edge.COMMA;
                subject(group);
                edge = Edge.NONE;
                return group.end();
            }
        }
        directing |= DIRECTING.at(folded, at, unit.end());
        opener = (edge == Edge.NONE || edge == Edge.COMMA) ? opener : Openers.at(folded, at, unit.end());
        edge = Edge.NONE;
        return Glance.wordEnd(folded, at, unit.end());
    }

    // -- orders --

    private int order(int at, Phrases.Hit<Cue> cue) {
        boolean ask = cue.meaning() == Cue.ASK;
        if (!(ask ? mayAsk(at) : mayAssign(at))) {
            return at;
        }
        int from = Glance.skipBlanks(folded, cue.end(), unit.end());
        from = from < unit.end() && folded.charAt(from) == ':' ? Glance.skipBlanks(folded, from + 1, unit.end()) : from;
        BodyGroup group = groups.at(from, unit.end(), true);
        if (group == null || group.isPerson()) {
            return group == null ? at : group.end();
        }
        BodyGroup told = group.without(background::isAbove);
        lead(told, at);
        return group.end();
    }

    private boolean mayAssign(int at) {
        if (Glance.endsWithAny(folded, at, NO_ORDER) || isPassive(at) || (clauseLed && !isAtEdge(at))) {
            return false;
        }
        return unit.orders() || isAtEdge(at) || (speakerEnd >= 0 && isSpeakerBefore(at));
    }

    /** {@code tài sản được Nhà nước giao}: who gave, and no order. */
    private boolean isPassive(int at) {
        int from = Math.max(unit.start(), at - PASSIVE);
        for (int i = at - 1; i > from && ".;:,".indexOf(folded.charAt(i)) < 0; i--) {
            if (folded.startsWith("được ", i) && Glance.isEdge(folded, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayAsk(int at) {
        return (isAtEdge(at) || isSpeakerBefore(at)) && !Glance.endsWithAny(folded, at, NO_ORDER);
    }

    private boolean isAtEdge(int at) {
        return edge != Edge.NONE || Glance.endsWith(folded, at, "và") || Glance.endsWith(folded, at, "đồng thời");
    }

    /** Only blanks, or an adverb, between the superior who speaks and the order. */
    private boolean isSpeakerBefore(int at) {
        return speakerEnd >= 0
                && at - speakerEnd <= 12
                && folded.substring(speakerEnd, at).indexOf("đã") < 0;
    }

    private void lead(BodyGroup group, int start) {
        found.add(new Assigned(group, Assigned.Role.LEAD, start));
        led = true;
        clauseLed |= !group.bodies().isEmpty();
    }

    // -- support --

    private int with(int at, int end) {
        if (Glance.endsWithAny(folded, at, FACT) || unit.zone() == Unit.Zone.OPENING) {
            return at;
        }
        int from = Glance.skipBlanks(folded, end, unit.end());
        BodyGroup group = groupWith(from);
        if (group == null) {
            return at;
        }
        if (!group.isPerson()) {
            found.add(new Assigned(group, Assigned.Role.SUPPORT, at));
        }
        return group.end();
    }

    /** The bodies behind {@code phối hợp}, {@code phối hợp chặt chẽ với}. */
    private @Nullable BodyGroup groupWith(int from) {
        BodyGroup direct = groups.at(from, unit.end(), false);
        int limit = Math.min(unit.end(), from + WITH);
        for (int at = from;
                direct == null && at < limit && ".;:".indexOf(folded.charAt(at)) < 0;
                at = Glance.wordEnd(folded, at, limit) + 1) {
            boolean with = folded.startsWith("với", at) || folded.startsWith("cùng", at);
            int behind = Glance.wordEnd(folded, at, limit);
            if (with && Glance.isEdge(folded, at)) {
                int to = Glance.skipBlanks(folded, behind, unit.end());
                to = folded.startsWith("với ", to) ? Glance.skipBlanks(folded, to + 3, unit.end()) : to;
                return groups.at(to, unit.end(), false);
            }
        }
        return direct;
    }

    // -- labels --

    private boolean label(int colon) {
        int from = Math.max(unit.start(), colon - LABEL);
        int start = colon;
        while (start > from && ".;\n".indexOf(folded.charAt(start - 1)) < 0) {
            start--;
        }
        Table.Column column = Table.Column.of(folded.substring(start, colon).strip());
        if (column != Table.Column.LEAD && column != Table.Column.SUPPORT) {
            return false;
        }
        int at = Glance.skipBlanks(folded, colon + 1, unit.end());
        BodyGroup group = groups.at(at, unit.end(), true);
        if (group == null) {
            return false;
        }
        Assigned.Role role = column == Table.Column.LEAD ? Assigned.Role.LEAD : Assigned.Role.SUPPORT;
        found.add(new Assigned(group, role, start));
        led |= role == Assigned.Role.LEAD;
        edge = Edge.NONE;
        return true;
    }

    // -- subjects --

    private void subject(BodyGroup group) {
        int behind = behindQualifier(group.end());
        if (group.isPerson()
                || (group.bodies().stream().anyMatch(background::isSuperior) && !isOwnTask(group, behind))) {
            speakerEnd = edge == Edge.NONE ? -1 : group.end();
            mention(group);
        } else if (isSupporter(behind)) {
            found.add(new Assigned(group, Assigned.Role.SUPPORT, group.start()));
        } else if (isLead(group, behind)) {
            lead(group, group.start());
        } else {
            mention(group);
        }
    }

    /** An item for the body that issues: {@code 15. Văn phòng Chính phủ theo dõi, đôn đốc …}. */
    private boolean isOwnTask(BodyGroup group, int behind) {
        List<Agency> bodies = group.bodies();
        return edge == Edge.UNIT
                && unit.shape() == Unit.Shape.ITEM
                && bodies.size() == 1
                && background.isOffice(bodies.get(0))
                && !isOrder(CUES.longestAt(folded, behind, unit.end()));
    }

    private static boolean isOrder(Phrases.@Nullable Hit<Cue> cue) {
        return cue != null && cue.meaning() != Cue.WITH;
    }

    private void mention(BodyGroup group) {
        found.add(new Assigned(group, Assigned.Role.MENTIONED, group.start()));
    }

    /** Behind {@code nêu trên}, {@code phía Tây}, {@code có liên quan}. */
    private int behindQualifier(int end) {
        int at = Glance.skipBlanks(folded, end, unit.end());
        int behind = at - end > 1 ? at : QUALIFIERS.skip(folded, at, unit.end());
        return Glance.skipBlanks(folded, behind, unit.end());
    }

    /** {@code Sở A chủ trì, Sở B phối hợp thực hiện}. */
    private boolean isSupporter(int behind) {
        return led
                && (edge == Edge.COMMA || edge == Edge.CLAUSE)
                && unit.orders()
                && Verbs.isSupporting(folded, behind, unit.end());
    }

    private boolean isLead(BodyGroup group, int behind) {
        int end = unit.end();
        if (Verbs.isTelling(folded, behind, end)) {
            return false;
        }
        boolean orders = unit.orders();
        if (Verbs.isLeading(folded, behind, end)) {
            return unit.zone() != Unit.Zone.OPENING && !Glance.endsWith(folded, group.start(), "giữa");
        }
        if (edge == Edge.UNIT && isHeading(behind)) {
            return orders;
        }
        return orders
                && switch (edge) {
                    case UNIT ->
                        unit.shape() != Unit.Shape.PARAGRAPH || Verbs.isDoing(folded, behind, end) || isAside(behind);
                    case SENTENCE ->
                        Verbs.isDoing(folded, behind, end)
                                || (unit.shape() != Unit.Shape.PARAGRAPH && isVerbLikely(behind));
                    case CLAUSE, COLON -> Verbs.isDoing(folded, behind, end);
                    case COMMA ->
                        (opener || (clauseLed && !directing))
                                && !group.bodies().isEmpty()
                                && Verbs.isDoing(folded, behind, end);
                    case NONE -> false;
                };
    }

    /** A small letter, and no word that goes on with the name or tells. */
    private boolean isVerbLikely(int behind) {
        return behind < unit.end()
                && Character.isLowerCase(value.charAt(behind))
                && !NO_VERBS.at(folded, behind, unit.end());
    }

    /** Nothing, or a colon, behind the name: a heading over its tasks. */
    private boolean isHeading(int behind) {
        return behind >= unit.end()
                || folded.charAt(behind) == ':'
                || (folded.charAt(behind) == '.' && behind + 1 >= unit.end());
    }

    /** {@code Sở Y tế, với chức năng …,}. */
    private boolean isAside(int behind) {
        return folded.charAt(behind) == ','
                && Verbs.isDoing(folded, Glance.skipBlanks(folded, behind + 1, unit.end()), unit.end());
    }
}
