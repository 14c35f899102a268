package vn.niemyet.reading;

import java.util.List;

/** The words around a moment that make it a limit: {@code trước}, {@code chậm nhất}, {@code xong trong}, {@code đến hết}. */
final class DeadlineCues {
    private static final int CLAUSE = 400;
    static final int NEAR = 40;
    /** How far before {@code ban hành trước ngày …} stands who is handed the paper that is to be issued. */
    private static final int HANDING = 70;

    private static final List<String> REGULAR = List.of("vào", "định kỳ", "định kỳ vào", "định kỳ trước");

    private static final Phrases<Boolean> SINCE = Phrases.set("từ | tính | trước | sau | nay");
    private static final Phrases<Boolean> DONE = Phrases.set("hoàn thành | xong | dứt điểm | kết thúc việc");
    private static final Phrases<Boolean> REPORTING =
            Phrases.set("báo cáo", "gửi", "cung cấp số liệu", "cập nhật số liệu", "tổng hợp");
    private static final List<String> LIMITS = Phrases.list("""
                    trước | trưóc | truớc | chậm nhất | chậm nhất là | chậm nhất vào | chậm nhất đến | chậm nhất đến hết | chậm nhất trong |
                    muộn nhất | muộn nhất là | muộn nhất vào | không quá | không muộn hơn | không chậm hơn | đến hết | hạn cuối | hạn cuối là |
                    hạn chót | thời hạn là | thời hạn | thời hạn đến | xong | xong trong | xong vào | hoàn thành |
                    hoàn thành trong | hoàn thành vào | hoàn thành ngay trong | hoàn thành đến""");
    /** Words behind which {@code trước ngày …} tells which things are meant and not until when. */
    private static final List<String> TELLING = Phrases.list("""
                    ban hành trước | phê duyệt trước | sinh trước | ký trước | hiệu lực trước | thành lập trước |
                    cấp trước | phát sinh trước | xảy ra trước | được giao trước | tính đến hết | từ nay đến hết |
                    lũy kế đến hết | quyết định trước | từ trước | tồn đọng trước | có trước | tồn tại trước""");

    private static final List<String> ORDERED = List.of("ban hành", "phê duyệt", "ký", "thành lập", "cấp");
    private static final Phrases<Boolean> HANDING_IN = Phrases.set("trình | tham mưu");
    private static final Phrases<Boolean> HANDED_IN = Phrases.set("đã | được | các | những | đối với");
    private static final List<String> STEPS =
            List.of("hết", "cuối", "đầu", "sáng", "chiều", "ngay", "khoảng", "vào", "là");
    /** What was done before a day, in the words just before it. */
    private static final Phrases<Boolean> TOLD = Phrases.set("""
                    đã tiếp nhận | đã nhận | đã nộp | đã gửi | đã ký | đã cấp | đã ban hành | đã phê duyệt | đã có | đã nghỉ |
                    đã hoàn thành | đã thực hiện | nghỉ việc | nghỉ hưu""");

    private static final Phrases<Boolean> ONWARDS = Phrases.set(
            "trở đi",
            "trở về sau",
            "và các năm",
            "và những năm",
            "đến nay",
            "có hiệu lực",
            "được sửa",
            "nay sửa",
            "sửa thành",
            "trở lại");
    private final String folded;
    private final int from;
    private final Moment moment;
    private final int cue;

    DeadlineCues(String folded, int from, Moment moment) {
        this.folded = folded;
        this.from = Math.max(from, moment.start() - CLAUSE);
        this.moment = moment;
        this.cue = behindCue();
    }

    /** Where the words of the limit begin. */
    int start() {
        for (String words : LIMITS) {
            if (Glance.endsWith(folded, cue, words)) {
                return Glance.trimBlanks(folded, cue, 0) - words.length();
            }
        }
        return moment.start();
    }

    /** {@code trước ngày 08/02/2021}: the words just before it set a limit. */
    boolean isLimit() {
        if (moment.rhythm() != null && Glance.endsWithAny(folded, moment.start(), REGULAR) && isReporting()) {
            return true;
        }
        if (moment.isDay() && Glance.endsWith(folded, cue, "đến") && isUntil()) {
            return true;
        }
        if (moment.rhythm() == null && contains(TOLD, folded, lastMark(), cue)) {
            return false;
        }
        boolean telling = moment.rhythm() == null && Glance.endsWithAny(folded, cue, TELLING) && !isOrdered();
        if (!Glance.endsWithAny(folded, cue, LIMITS) || telling || isOnwards()) {
            return false;
        }
        boolean latest = Glance.endsWith(folded, cue, "nhất đến hết");
        boolean untilEnd = !latest && (Glance.endsWith(folded, cue, "đến hết") || stepsBackTo("đến"));
        return isNoFraction() && (!(untilEnd || moment.isWholeYear()) || (isFinishing() && !isAiming()));
    }

    /** {@code trước 30/8} at the end of a clause is a day, {@code trước 1/3 kinh phí} a third. */
    private boolean isNoFraction() {
        boolean bare = Character.isDigit(folded.charAt(moment.start()))
                && moment.time().isEmpty();
        return !bare || moment.day().year() > 0 || moment.rhythm() != null || isAtClauseEnd();
    }

    /**
     * {@code rà soát bảng giá, ban hành trước ngày …}: the verb stands by itself and belongs to no thing before it; or it is what
     * something is handed in for, {@code trình UBND tỉnh phê duyệt trước ngày …}.
     */
    private boolean isOrdered() {
        int near = Math.max(from, cue - HANDING);
        if (contains(HANDING_IN, folded, near, cue) && !contains(HANDED_IN, folded, near, cue)) {
            return true;
        }
        int before = Glance.trimBlanks(folded, cue, 0) - "trước".length();
        for (String verb : ORDERED) {
            if (Glance.endsWith(folded, before, verb)) {
                int start = Glance.trimBlanks(folded, Glance.trimBlanks(folded, before, 0) - verb.length(), from);
                return start > from
                        && (",;".indexOf(folded.charAt(start - 1)) >= 0 || Glance.endsWith(folded, start, "và"));
            }
        }
        return false;
    }

    /** {@code báo cáo … trong quý I năm 2026}: a stretch of time in which something is to be finished. */
    boolean isWithin() {
        boolean day = moment.isDay() && isFinishing() && Glance.endsWith(folded, cue, "trong");
        boolean stretch = (day || moment.day().day() == 0) && !moment.day().isEmpty() && moment.rhythm() == null;
        boolean within = Glance.endsWith(folded, cue, "trong")
                || ((Glance.endsWith(folded, cue, "đến") || Glance.endsWith(folded, cue, "xong"))
                        && cue < moment.start());
        boolean plain = Glance.endsWith(folded, cue, "trong") && !isTimeOfThing();
        return stretch && within && isAtClauseEnd() && (plain || isFinishing()) && !isAiming() && !isOnwards();
    }

    /** {@code đưa hàng về kho trong ngày 11/9/2024}. */
    boolean isOnDay() {
        return moment.isDay()
                && moment.day().year() > 0
                && Glance.endsWith(folded, cue, "trong")
                && isAtClauseEnd()
                && !isTimeOfThing();
    }

    /** {@code (Sở Tư pháp chủ trì; Quý III/2014)}: a month or a quarter at the end of a bracket that says who and when. */
    boolean isBracketed() {
        boolean stretch = moment.day().day() == 0 && moment.day().year() > 0 && !moment.isWholeYear();
        int before = Glance.trimBlanks(folded, moment.start(), 0) - 1;
        boolean opens = before > from && (folded.charAt(before) == ';' || folded.charAt(before) == '(');
        return stretch && opens && moment.end() < folded.length() && folded.charAt(moment.end()) == ')';
    }

    /** The moment with the rhythm that the words beside it tell. */
    Moment withSharedRhythm(int limit) {
        return new SharedRhythm(this, folded, from, moment, cue).in(limit);
    }

    /** Whether only {@code và}, {@code hoặc} or a comma stands between a deadline and the next moment. */
    static boolean isJoined(String folded, int end, int start) {
        String between = start - end > 12 ? "" : folded.substring(end, start).strip();
        return between.equals("và") || between.equals("hoặc");
    }

    /** Steps back over {@code hết}, {@code cuối}, {@code vào} before the moment. */
    private int behindCue() {
        int at = moment.start();
        for (int i = 0; i < STEPS.size(); i++) {
            String step = STEPS.get(i);
            if (Glance.endsWith(folded, at, step) && !Glance.endsWithAny(folded, at, LIMITS)) {
                at = Glance.trimBlanks(folded, at, 0) - step.length();
                i = -1;
            }
        }
        return at;
    }

    private boolean stepsBackTo(String word) {
        return cue < moment.start() && Glance.endsWith(folded, cue, word);
    }

    /** {@code nhiệm vụ trong năm 2025}, {@code mưa lũ xảy ra trong tháng 11}: when something was or is, not when it is due. */
    private boolean isTimeOfThing() {
        int word = Glance.trimBlanks(folded, cue, 0) - "trong".length();
        return FinishingWords.areOfThing(folded, word);
    }

    private boolean isOnwards() {
        int at = moment.end();
        while (at < folded.length() && " \n”\"".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return ONWARDS.at(folded, at, folded.length());
    }

    private boolean isAtClauseEnd() {
        int at = Glance.skipBlanks(folded, moment.end(), folded.length());
        return at >= folded.length()
                || ".;,:)/”\"".indexOf(folded.charAt(at)) >= 0
                || at - moment.end() > 1
                || folded.startsWith("để ", at);
    }

    /** Behind the last comma or other mark before the limit. */
    private int lastMark() {
        int at = cue;
        while (at > from && ",;.:(".indexOf(folded.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Where the words begin that tell how often one reports: behind the last comma but no nearer than {@link #NEAR}. */
    int commaBefore() {
        int at = Math.max(from, cue - NEAR);
        int least = Math.max(from, cue - 3 * NEAR);
        while (at > least && ",;.:".indexOf(folded.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    int clauseStart() {
        for (int at = cue; at > from; at--) {
            char c = folded.charAt(at - 1);
            boolean end = c == ';'
                    || (c == '.' && Glance.isBlank(folded.charAt(at)))
                    || (c == '\n' && folded.charAt(at) == '\n');
            if (end) {
                return at;
            }
        }
        return from;
    }

    int clauseEnd() {
        int limit = Math.min(folded.length(), moment.end() + CLAUSE / 4);
        int at = moment.end();
        while (at < limit && !DeadlineLabels.endsCell(folded, at)) {
            at++;
        }
        return at;
    }

    /** {@code đến ngày 30/11/2025 phải hoàn thành}, and no stretch {@code từ ngày … đến ngày …}. */
    private boolean isUntil() {
        return !contains(SINCE, folded, Math.max(from, cue - NEAR), cue)
                && contains(DONE, folded, clauseStart(), clauseEnd())
                && !isAiming()
                && !isOnwards();
    }

    boolean isReporting() {
        return contains(REPORTING, folded, clauseStart(), clauseEnd());
    }

    private boolean isFinishing() {
        return FinishingWords.in(folded, clauseStart(), clauseEnd());
    }

    private boolean isAiming() {
        int mark = lastMark();
        int start = FinishingWords.in(folded, mark, cue) ? mark : clauseStart();
        return FinishingWords.aims(folded, start, moment.start())
                || folded.substring(start, clauseEnd()).indexOf('%') >= 0;
    }

    static boolean contains(Phrases<Boolean> phrases, String folded, int start, int end) {
        for (int at = start; at < end; at++) {
            boolean edge = at == start || Glance.isEdge(folded, at);
            if (edge && phrases.at(folded, at, end)) {
                return true;
            }
        }
        return false;
    }
}
