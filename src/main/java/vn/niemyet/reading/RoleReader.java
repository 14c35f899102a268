package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.text.Folding;

/**
 * Reads who leads and who supports in a unit, from left to right: words that give an order ({@code Giao …}), that ask for help
 * ({@code phối hợp với …}), labels ({@code Cơ quan chủ trì: …}), and the subject of a sentence that tells to do something.
 */
final class RoleReader {
    private static final int LABEL = 60;
    private static final int WITH = 60;
    private static final int SHORT_LINE = 60;

    private static final Phrases<Boolean> HEADINGS = Phrases.set("""
                    tổ chức thực hiện | điều khoản thi hành | trách nhiệm thi hành | trách nhiệm thực hiện | hiệu lực thi hành |
                    phân công nhiệm vụ | phân công thực hiện | nhiệm vụ chung | nhiệm vụ cụ thể | nhiệm vụ trọng tâm | kinh phí thực hiện | chế độ báo cáo""");

    private final String value;
    private final String folded;
    private final Background background;
    private final GroupReader groups;
    private final Unit unit;
    private final SubjectRules rules;
    private final Clause clause = new Clause();
    private final List<Assigned> found = new ArrayList<>();

    private RoleReader(Background background, GroupReader groups, Unit unit) {
        this.background = background;
        this.groups = groups;
        this.unit = unit;
        this.rules = new SubjectRules(background, unit);
        this.value = background.flat().value();
        this.folded = background.flat().folded();
    }

    /** All enumerations of a unit that name a body or end the reach of an earlier subject, in order. */
    static List<Assigned> read(Background background, GroupReader groups, Unit unit) {
        RoleReader reader = new RoleReader(background, groups, unit);
        int at = reader.behindHeading();
        while (at < unit.end()) {
            at = Folding.isWord(reader.folded.charAt(at)) ? reader.word(at) : reader.mark(at);
        }
        return reader.found;
    }

    /** Behind a line that only heads the paragraph: {@code Điều 9. Tổ chức thực hiện / Giám đốc các Sở: …}. */
    private int behindHeading() {
        int start = Glance.skipBlanks(folded, unit.start(), unit.end());
        int end = HEADINGS.skip(folded, start, unit.end());
        boolean known = end > start && end < unit.end() && folded.charAt(end) == '\n';
        int line = known ? end : unit.shape() == Unit.Shape.ITEM ? shortLine(start) : start;
        return line > start ? Glance.skipBlanks(folded, line, unit.end()) : start;
    }

    /** The end of a first line that breaks before a word that would have stood on it; {@code start} itself elsewhere. */
    private int shortLine(int start) {
        int limit = Math.min(unit.end(), start + SHORT_LINE);
        int end = start;
        while (end < limit && folded.charAt(end) != '\n') {
            end++;
        }
        if (end >= limit || !Glance.isUpper(value, end + 1) || ".,;:".indexOf(folded.charAt(end - 1)) >= 0) {
            return start;
        }
        int word = Glance.wordEnd(folded, end + 1, unit.end());
        int next = end + 1;
        while (next < unit.end() && next - end <= word - start + 1 && folded.charAt(next) != '\n') {
            next++;
        }
        boolean fits = next - end - 1 >= word - start;
        boolean told = OrderCue.at(folded, start, end) != null || groups.at(start, unit.end(), true) != null;
        return fits && !told ? end : start;
    }

    private int mark(int at) {
        char c = folded.charAt(at);
        if (c == ':' && label(at)) {
            return found.get(found.size() - 1).group().end();
        }
        switch (c) {
            case '.', '!', '?', '…' -> clause.mark(isSentenceEnd(at) ? Clause.Edge.SENTENCE : clause.edge());
            case ';' -> clause.mark(Clause.Edge.CLAUSE);
            case ':' -> clause.mark(Clause.Edge.COLON);
            case ',' -> clause.mark(Clause.Edge.COMMA);
            case ' ', '\n', '"', '“', '”', '*', '\'' -> {
                // Blanks and quotation marks part nothing.
            }
            default -> clause.inside();
        }
        return at + 1;
    }

    private boolean isSentenceEnd(int at) {
        int next = Glance.skipBlanks(value, at + 1, unit.end());
        return next > at + 1
                && (next >= unit.end() || Glance.isUpper(value, next) || "“\"(-+".indexOf(value.charAt(next)) >= 0);
    }

    private int word(int at) {
        boolean open = clause.isAtEdge() || Glance.isUpper(value, at);
        if (!open && !Clause.SAYING.mayStandAt(folded, at, unit.end())) {
            return Math.min(background.flat().wordEnd(at), unit.end());
        }
        Phrases.Hit<OrderCue> cue = OrderCue.at(folded, at, unit.end());
        int end = cue == null || isTold(at, cue.meaning()) ? at : cued(at, cue);
        if (end > at) {
            clause.inside();
            return end;
        }
        BodyGroup group = open ? groupAt(at) : null;
        if (group != null && group.end() > at) {
            clause.group();
            subject(group);
            clause.inside();
            return group.end();
        }
        clause.word(folded, at, unit.end());
        return Math.min(background.flat().wordEnd(at), unit.end());
    }

    /** Semicolons part members of a list behind an opening phrase where the verb comes behind them all. */
    private @Nullable BodyGroup groupAt(int at) {
        BodyGroup group = groups.at(at, unit.end(), clause.isList());
        boolean goesOn = group != null
                && !clause.isList()
                && clause.isAtEdge()
                && !(clause.edge() == Clause.Edge.COMMA && clause.hasLedHere())
                && group.end() < unit.end()
                && folded.charAt(group.end()) == ';';
        BodyGroup whole = goesOn ? groups.at(at, unit.end(), true) : null;
        return whole != null && rules.isTold(whole) ? whole : group;
    }

    /** Whether the words before a cue make it tell; behind the one who gives the orders it never does. */
    private boolean isTold(int at, OrderCue cue) {
        return !clause.isSpokenAt(at) && cue.tells(folded, at, unit.start());
    }

    private int cued(int at, Phrases.Hit<OrderCue> cue) {
        return switch (cue.meaning()) {
            case ASSIGN, ASK -> order(at, cue);
            case DIRECT -> clause.isSpeakerBefore(folded, at) ? order(at, cue) : at;
            case WITH -> unit.zone() == Unit.Zone.OPENING && !clause.hasLed() ? at : with(at, cue.end());
            case OVER -> over(at, cue.end());
        };
    }

    // -- orders --

    private int order(int at, Phrases.Hit<OrderCue> cue) {
        boolean edge =
                clause.isAtEdge() || Glance.endsWith(folded, at, "và") || Glance.endsWith(folded, at, "đồng thời");
        boolean speaks = clause.isSpeakerBefore(folded, at);
        boolean inside = cue.meaning() == OrderCue.ASSIGN && unit.orders() && !clause.hasLedHere();
        if ((!edge && !speaks && !inside) || rules.isWorkOfOther(clause, cue.meaning())) {
            return at;
        }
        int from = Glance.skipBlanks(folded, rules.behindCue(cue.end()), unit.end());
        boolean mark = from < unit.end() && (folded.charAt(from) == ':' || (speaks && folded.charAt(from) == ','));
        from = mark ? Glance.skipBlanks(folded, from + 1, unit.end()) : from;
        BodyGroup group = groups.at(from, unit.end(), true);
        if (group == null || group.isPerson()) {
            return group == null ? at : group.end();
        }
        lead(group.without(background::isAbove), at);
        return group.end();
    }

    /** {@code Trách nhiệm của Sở Y tế:} as a heading. */
    private int over(int at, int end) {
        BodyGroup group = groups.at(Glance.skipBlanks(folded, end, unit.end()), unit.end(), true);
        boolean heading = group != null && unit.orders() && rules.isHeadingEnd(group.end());
        if (group == null || !heading || group.isPerson()) {
            return at;
        }
        lead(group, at);
        return group.end();
    }

    private void lead(BodyGroup group, int start) {
        found.add(new Assigned(group, Assigned.Role.LEAD, start));
        clause.told(!group.bodies().isEmpty());
    }

    // -- support --

    private int with(int at, int end) {
        BodyGroup group = groupWith(Glance.skipBlanks(folded, end, unit.end()));
        if (group != null && !group.isPerson()) {
            found.add(new Assigned(group, Assigned.Role.SUPPORT, at));
        }
        return group == null ? at : group.end();
    }

    /** The bodies behind {@code phối hợp}, {@code phối hợp chặt chẽ với}. */
    private @Nullable BodyGroup groupWith(int from) {
        BodyGroup direct = groups.at(from, unit.end(), false);
        int limit = Math.min(unit.end(), from + WITH);
        int at = from;
        while (direct == null && at < limit && ".;:".indexOf(folded.charAt(at)) < 0) {
            int behind = Glance.wordEnd(folded, at, limit);
            if (isWith(at, behind) || folded.startsWith("cùng", at)) {
                int to = Glance.skipBlanks(folded, behind, unit.end());
                to = folded.startsWith("với ", to) ? Glance.skipBlanks(folded, to + 3, unit.end()) : to;
                return groups.at(to, unit.end(), false);
            }
            at = behind + 1;
        }
        return direct;
    }

    /** {@code với}, and what OCR makes of it: {@code vói}, {@code vơi}. */
    private boolean isWith(int at, int behind) {
        return folded.startsWith("với", at)
                || (behind - at == 3
                        && folded.charAt(at) == 'v'
                        && folded.charAt(at + 2) == 'i'
                        && "oóơờởọốò".indexOf(folded.charAt(at + 1)) >= 0);
    }

    // -- labels --

    /** {@code Cơ quan chủ trì: Sở Nội vụ}, {@code Đơn vị phối hợp: …}. */
    private boolean label(int colon) {
        int from = Math.max(unit.start(), colon - LABEL);
        int start = colon;
        while (start > from && ".;(\n".indexOf(folded.charAt(start - 1)) < 0) {
            start--;
        }
        Table.Column column = Table.Column.of(folded.substring(start, colon).strip());
        if (column != Table.Column.LEAD && column != Table.Column.SUPPORT) {
            return false;
        }
        BodyGroup group = groups.at(Glance.skipBlanks(folded, colon + 1, unit.end()), unit.end(), true);
        if (group == null) {
            return false;
        }
        boolean leads = column == Table.Column.LEAD;
        found.add(new Assigned(group, leads ? Assigned.Role.LEAD : Assigned.Role.SUPPORT, start));
        clause.inside();
        if (leads) {
            clause.told(false);
        }
        return true;
    }

    // -- subjects --

    private void subject(BodyGroup group) {
        int behind = rules.behindQualifier(group.end());
        boolean last = isLastOfList(group);
        boolean superior = group.bodies().stream().anyMatch(background::isSuperior);
        if (group.isPerson() || last || (superior && !isOwnTask(group, behind))) {
            clause.speaker(rules.behindName(group.end()), last);
            assign(group, Assigned.Role.MENTIONED);
        } else if (rules.isSupporter(clause, behind)) {
            assign(group, Assigned.Role.SUPPORT);
        } else if (rules.isLead(clause, group, behind)) {
            lead(group, group.start());
        } else {
            assign(group, Assigned.Role.MENTIONED);
        }
    }

    /**
     * {@code … của Bộ Y tế, Phó Thủ tướng Trần Văn A giao Bộ Tài chính}: the last of what looks like a list speaks, a superior
     * or a person.
     */
    private boolean isLastOfList(BodyGroup group) {
        Member last = group.members().get(group.members().size() - 1);
        int comma = Glance.trimBlanks(folded, last.start(), group.start());
        int behind = Glance.skipBlanks(folded, rules.behindName(group.end()), unit.end());
        Phrases.Hit<OrderCue> cue = OrderCue.at(folded, behind, unit.end());
        return comma > group.start()
                && folded.charAt(comma - 1) == ','
                && (last.sort() == Member.Sort.PERSON || last.bodies().stream().anyMatch(background::isSuperior))
                && cue != null
                && cue.meaning().isOrder();
    }

    /** An item for a body that issues: {@code 15. Văn phòng Chính phủ theo dõi, đôn đốc …}, a partner of a joint paper. */
    private boolean isOwnTask(BodyGroup group, int behind) {
        List<Agency> bodies = group.bodies();
        Phrases.Hit<OrderCue> cue = OrderCue.at(folded, behind, unit.end());
        return clause.edge() == Clause.Edge.UNIT
                && unit.shape() == Unit.Shape.ITEM
                && bodies.size() == 1
                && background.isOwn(bodies.get(0))
                && (cue == null || !cue.meaning().isOrder());
    }

    private void assign(BodyGroup group, Assigned.Role role) {
        found.add(new Assigned(group, role, group.start()));
    }
}
