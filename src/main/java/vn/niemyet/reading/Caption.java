package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.Kind;
import vn.niemyet.registry.Kinds;
import vn.niemyet.registry.NameTrie;
import vn.niemyet.text.FlatText;

/**
 * The line of an annex that says what it belongs to: {@code (Kèm theo Công văn số 4001/UBND-ĐT ngày 24 tháng 11 năm 2025 của
 * Ủy ban nhân dân Thành phố)}. Where the head is lost it is all that names the document.
 *
 * @param issuer indexes of the words behind {@code của}, empty where none stand there
 */
record Caption(
        Optional<NumberWords> number,
        Optional<DateWords> date,
        Optional<Kind> kind,
        Layout.Part kindWords,
        Layout.Part issuer) {
    private static final int LONGEST = 320;
    private static final String OPENING = "kèm";
    private static final int MOST_TRIES = 12;
    private static final int TITLE = 1500;
    /** Characters of {@code (Ban hành kèm theo } and the like. */
    private static final int LONGEST_OPENING = 40;

    /** The first caption of the annex. */
    static Optional<Caption> in(Sheet sheet, Kinds kinds) {
        Optional<Caption> ofAnnex = in(sheet, kinds, sheet.layout().annex());
        return ofAnnex.isPresent() ? ofAnnex : ofTitle(sheet, kinds);
    }

    /** Of a text that is the annex alone: {@code QUY CHẾ … (Ban hành kèm theo Quyết định số 59/QĐ-UBND ngày …)} at its top. */
    private static Optional<Caption> ofTitle(Sheet sheet, Kinds kinds) {
        Layout.Part top = new Layout.Part(0, Math.min(sheet.flat().length(), TITLE));
        return in(sheet, kinds, top).filter(caption -> {
            int bracket =
                    sheet.flat().value().lastIndexOf('(', caption.kindWords().start());
            return bracket >= 0 && caption.kindWords().start() - bracket <= LONGEST_OPENING;
        });
    }

    private static Optional<Caption> in(Sheet sheet, Kinds kinds, Layout.Part annex) {
        FlatText flat = sheet.flat();
        int at = flat.folded().indexOf(OPENING, annex.start());
        for (int tries = 0; at >= 0 && at < annex.end() && tries < MOST_TRIES; tries++) {
            Optional<Caption> caption = at(flat, kinds, at + OPENING.length(), annex.end());
            if (caption.isPresent()) {
                return caption;
            }
            at = flat.folded().indexOf(OPENING, at + 1);
        }
        return Optional.empty();
    }

    private static Optional<Caption> at(FlatText flat, Kinds kinds, int index, int end) {
        int limit = Math.min(end, index + LONGEST);
        Cursor cursor = new Cursor(flat.folded(), index);
        if (!cursor.skip(" \n").take("theo")) {
            return Optional.empty();
        }
        cursor.skip(" \n");
        Optional<NameTrie.Match<Kind>> kind = kinds.longestAt(flat, cursor.at());
        int behindKind = kind.map(NameTrie.Match::end).orElse(cursor.at());
        Cursor number = new Cursor(flat.folded(), behindKind);
        boolean numbered = number.skip(" \n").take("số");
        if (kind.isEmpty() || !numbered) {
            return Optional.empty();
        }
        Optional<NumberWords> words =
                NumberWords.at(flat, number.at(), limit).filter(n -> n.number().isComplete());
        int behind = words.map(NumberWords::end).orElse(number.at());
        Optional<DateWords> date = date(flat, behind, limit);
        Layout.Part issuer = issuer(flat, date.map(DateWords::end).orElse(behind), limit);
        Layout.Part kindWords = new Layout.Part(cursor.at(), behindKind);
        return Optional.of(new Caption(words, date, kind.map(m -> m.values().get(0)), kindWords, issuer));
    }

    private static Optional<DateWords> date(FlatText flat, int from, int limit) {
        int day = flat.folded().indexOf("ngày", from);
        return day < 0 || day > Math.min(limit, from + 8) ? Optional.empty() : DateWords.at(flat, day);
    }

    private static Layout.Part issuer(FlatText flat, int from, int limit) {
        int of = flat.folded().indexOf("của", from);
        if (of < 0 || of > Math.min(limit, from + 8)) {
            return new Layout.Part(from, from);
        }
        Cursor cursor = new Cursor(flat.folded(), of + 3);
        int start = cursor.skip(" \n").at();
        int end = start;
        while (end < limit
                && ").;".indexOf(flat.value().charAt(end)) < 0
                && !flat.value().startsWith("\n\n", end)) {
            end++;
        }
        return new Layout.Part(start, end);
    }
}
