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
    private static final Phrases<Cue> CUES = Phrases.of(Map.of(
            Cue.ASSIGN,
            List.of(
                    "giao",
                    "giao cho",
                    "giao nhiệm vụ cho",
                    "giao trách nhiệm cho",
                    "phân công",
                    "phân công cho",
                    "ủy quyền cho",
                    "giao nhiệm vụ",
                    "giao các",
                    "giao trách nhiệm"),
            Cue.ASK,
            List.of("yêu cầu", "đề nghị", "kính đề nghị", "trân trọng đề nghị", "yêu cầu:", "đề nghị:"),
            Cue.WITH,
            List.of("phối hợp", "chủ trì cùng", "chủ trì, cùng", "cùng với", "phối kết hợp")));
    private static final List<String> NO_ORDER = List.of(
            "được",
            "đã",
            "việc",
            "bàn",
            "chuyển",
            "ngoại",
            "theo",
            "tại",
            "của",
            "những",
            "các",
            "bản",
            "kiến nghị",
            "nội dung",
            "trên cơ sở",
            "xét",
            "đáp ứng",
            "có",
            "đúng",
            "một số",
            "mục đích,",
            "nhận",
            "do",
            "khi",
            "nếu",
            "và giao",
            "sau khi",
            "về",
            "vụ",
            "tiếp nhận",
            "văn bản",
            "quy định",
            "sự");
    private static final List<String> FACT =
            List.of("đã", "được", "sự", "công tác", "cơ chế", "quy chế", "việc", "cơ quan", "đơn vị");

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
        opener = edge == Edge.NONE || edge == Edge.COMMA ? opener : Openers.at(folded, at, unit.end());
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
        lead(group, at);
        return group.end();
    }

    private boolean mayAssign(int at) {
        if (Glance.endsWithAny(folded, at, NO_ORDER)) {
            return false;
        }
        return unit.orders() || isAtEdge(at) || speakerEnd >= 0 && isSpeakerBefore(at);
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
        int behind = Glance.skipBlanks(folded, group.end(), unit.end());
        if (group.isPerson()
                || (group.bodies().stream().anyMatch(background::isSuperior) && !isOwnTask(group, behind))) {
            speakerEnd = edge == Edge.NONE ? -1 : group.end();
            mention(group);
        } else if (isSupporter(group, behind)) {
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
                && !CUES.at(folded, behind, unit.end());
    }

    private void mention(BodyGroup group) {
        found.add(new Assigned(group, Assigned.Role.MENTIONED, group.start()));
    }

    /** {@code Sở A chủ trì, Sở B phối hợp thực hiện}. */
    private boolean isSupporter(BodyGroup group, int behind) {
        return led && edge == Edge.COMMA && unit.orders() && Verbs.isSupporting(folded, behind, unit.end());
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
                    case SENTENCE, CLAUSE, COLON -> Verbs.isDoing(folded, behind, end);
                    case COMMA -> opener && !group.bodies().isEmpty() && Verbs.isDoing(folded, behind, end);
                    case NONE -> false;
                };
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
