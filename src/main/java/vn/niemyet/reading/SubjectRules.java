package vn.niemyet.reading;

/** Decides whether the bodies that stand as a subject are told to do something: by what comes behind them and where they stand. */
final class SubjectRules {
    static final Phrases<Boolean> QUALIFIERS = Phrases.set("""
                    nêu trên | nói trên | có liên quan | liên quan | trên địa bàn | trên địa bàn tỉnh | trên địa bàn thành phố | phía tây |
                    phía đông | phía bắc | phía nam | ven biển | ven sông | vùng cao | biên giới | miền núi | trong tỉnh | có tên""");
    private static final Phrases<Boolean> NO_VERBS = Phrases.set("""
                    là | và | của | tại | với | về | năm | ở | như | gồm | bao gồm | hoặc | nơi | khi | mà | thì | do | để | nhưng | vì |
                    nên | từ | đến | cho đến | sẽ | vốn | còn | cũng | số | tỉnh | thành phố | huyện""");

    private static final Phrases<Boolean> NOTICES = Phrases.set(
            "thông báo đến",
            "thông báo tới",
            "thông báo cho",
            "gửi thông báo",
            "thông báo ý kiến",
            "thông báo kết luận");

    /** Words of a person's name. */
    private static final int MOST_NAMES = 5;

    private final String value;
    private final String folded;
    private final Unit unit;

    SubjectRules(Background background, Unit unit) {
        this.value = background.flat().value();
        this.folded = background.flat().folded();
        this.unit = unit;
    }

    /** {@code - Theo dõi, yêu cầu Công ty …} below a body: to ask is that body's work. */
    boolean isWorkOfOther(Clause clause, OrderCue cue) {
        return cue == OrderCue.ASK
                && unit.shape() == Unit.Shape.DASH
                && clause.edge() == Clause.Edge.COMMA
                && !clause.hasLed()
                && Verbs.isDoing(folded, unit.start(), unit.end());
    }

    /** Behind a cue; {@code các} in {@code giao các huyện ủy} belongs to those who are told. */
    int behindCue(int end) {
        return Glance.endsWith(folded, end, "các") ? end - "các".length() : end;
    }

    /** Behind {@code nêu trên}, {@code phía Tây}, {@code có liên quan}. */
    int behindQualifier(int end) {
        int at = Glance.skipBlanks(folded, end, unit.end());
        int behind = at - end > 1 ? at : QUALIFIERS.skip(folded, at, unit.end());
        return Glance.skipBlanks(folded, behind, unit.end());
    }

    /** Behind who holds the office, where the office speaks: {@code Thủ tướng Chính phủ Nguyễn Văn A giao …}. */
    int behindName(int end) {
        int at = Glance.skipBlanks(value, end, unit.end());
        int behind = at;
        int words = 0;
        while (words < MOST_NAMES && Glance.isUpper(value, at) && OrderCue.at(folded, at, unit.end()) == null) {
            behind = at;
            while (behind < unit.end() && Character.isLetter(value.charAt(behind))) {
                behind++;
            }
            at = Glance.skipBlanks(value, behind, unit.end());
            words++;
        }
        return words > 1 ? behind : end;
    }

    /** {@code Sở A chủ trì, Sở B phối hợp thực hiện}. */
    boolean isSupporter(Clause clause, int behind) {
        boolean second = clause.edge() == Clause.Edge.COMMA || clause.edge() == Clause.Edge.CLAUSE;
        return clause.hasLed()
                && second
                && unit.orders()
                && Verbs.isSupporting(folded, behind, unit.end())
                && !(clause.edge() == Clause.Edge.CLAUSE && isWithOthers(behind));
    }

    /** {@code ; Sở B phối hợp với Sở C rà soát}: behind a semicolon a task of its own, in which others help. */
    private boolean isWithOthers(int behind) {
        if (!folded.startsWith("phối hợp", behind)) {
            return false;
        }
        int at = Glance.skipBlanks(folded, behind + "phối hợp".length(), unit.end());
        int with = folded.startsWith("với ", at) ? at + 4 : at;
        return Glance.isUpper(value, with);
    }

    /**
     * Whether the enumeration is told.
     *
     * @param behind what follows the bodies and their qualifier
     */
    boolean isLead(Clause clause, BodyGroup group, int behind) {
        if (Verbs.isLeading(folded, behind, unit.end())) {
            return (unit.zone() != Unit.Zone.OPENING || isCharged(clause, behind))
                    && !clause.isGuided()
                    && !Glance.endsWith(folded, group.start(), "giữa");
        }
        if (Verbs.isTelling(folded, behind, unit.end()) || !unit.orders() || isNotice(behind)) {
            return false;
        }
        boolean doing = Verbs.isDoing(folded, behind, unit.end());
        boolean counted = unit.shape() != Unit.Shape.PARAGRAPH;
        return switch (clause.edge()) {
            case UNIT -> counted || doing || isHeading(behind) || isAside(behind);
            case SENTENCE -> doing || (counted && isVerbLikely(behind)) || isLabelled(behind);
            case COLON -> doing || isAside(behind);
            case CLAUSE -> doing || isLabelled(behind);
            case COMMA -> doing && clause.mayGoOn() && !group.bodies().isEmpty();
            case NONE -> false;
        };
    }

    /** A paragraph that begins {@code Sở Y tế có trách nhiệm …}: an order even before the first one. */
    private boolean isCharged(Clause clause, int behind) {
        return clause.edge() == Clause.Edge.UNIT && folded.startsWith("có trách nhiệm", behind);
    }

    /** Whether a verb of orders comes behind the enumeration. */
    boolean isTold(BodyGroup group) {
        int behind = behindQualifier(group.end());
        return Verbs.isLeading(folded, behind, unit.end()) || Verbs.isDoing(folded, behind, unit.end());
    }

    /** The last sentence of a notice: {@code Văn phòng UBND tỉnh thông báo đến các đơn vị biết, thực hiện}. */
    private boolean isNotice(int behind) {
        boolean closing = unit.shape() == Unit.Shape.PARAGRAPH && unit.item().isEmpty();
        return closing && NOTICES.at(folded, behind, unit.end());
    }

    /** Behind {@code Đối với Sở Y tế}: a heading, or at once what it is to do. */
    boolean isHeadingEnd(int end) {
        int behind = behindQualifier(end);
        boolean line = behind > end && value.charAt(end) == '\n' && Glance.isUpper(value, behind);
        boolean counted = unit.shape() != Unit.Shape.PARAGRAPH;
        return line || isHeading(behind) || (counted && (Verbs.isDoing(folded, behind, unit.end()) || isAside(behind)));
    }

    /** Nothing, or a colon, behind the name: a heading over its tasks. */
    boolean isHeading(int behind) {
        return behind >= unit.end()
                || folded.charAt(behind) == ':'
                || (folded.charAt(behind) == '.' && behind + 1 >= unit.end());
    }

    /** {@code …; Sở Y tế: kiểm tra các trạm}. */
    private boolean isLabelled(int behind) {
        int verb = behind < unit.end() && folded.charAt(behind) == ':'
                ? Glance.skipBlanks(folded, behind + 1, unit.end())
                : behind;
        return verb > behind && Verbs.isDoing(folded, verb, unit.end());
    }

    /** A small letter, and no word that goes on with the name or tells. */
    private boolean isVerbLikely(int behind) {
        return behind < unit.end()
                && Character.isLowerCase(value.charAt(behind))
                && !NO_VERBS.at(folded, behind, unit.end());
    }

    /** {@code Sở Y tế, với chức năng …,}. */
    private boolean isAside(int behind) {
        return behind < unit.end()
                && folded.charAt(behind) == ','
                && Verbs.isDoing(folded, Glance.skipBlanks(folded, behind + 1, unit.end()), unit.end());
    }
}
