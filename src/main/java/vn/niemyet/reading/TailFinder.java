package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.text.Folding;

/** Finds the {@link Tail} of a document: from {@code Nơi nhận}, from the closing {@code ./.}, from the marks of a signature. */
final class TailFinder {
    private static final int BEFORE = 15;
    private static final int BEHIND = 120;
    private static final int LONGEST_BLOCK = 25;
    private static final int MOST_SIGNERS = 5;
    private static final int LONGEST_SIGNER = 10;
    /** What a decision gives before it decides, and its first article. */
    private static final List<String> GROUNDS = List.of("căn cứ ", "xét ", "theo đề nghị", "điều 1");

    private final List<Line> lines;
    private final int bodyStart;

    TailFinder(List<Line> lines, int bodyStart) {
        this.lines = lines;
        this.bodyStart = bodyStart;
    }

    Tail find() {
        int recipients = recipientsStart();
        int closing = closing(recipients < 0 ? lines.size() : recipients);
        if (recipients < 0) {
            return withoutRecipients(closing);
        }
        int before = signatureStart(Math.max(closing + 1, Math.max(bodyStart, recipients - BEFORE)), recipients);
        return before >= 0 ? signatureFirst(before, recipients) : recipientsFirst(recipients);
    }

    private int recipientsStart() {
        for (int i = bodyStart; i < lines.size(); i++) {
            if (lines.get(i).firstWordLetter() != 'n') {
                continue;
            }
            String words = lines.get(i).bare();
            boolean split = words.equals("nơi")
                    && i + 1 < lines.size()
                    && lines.get(i + 1).bare().startsWith("nhận");
            if (split || isRecipientsWord(words)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Nơi nhận}, with what OCR makes of its marks: {@code Noi nhân}. */
    private static boolean isRecipientsWord(String words) {
        boolean near = words.startsWith("n") && words.indexOf(' ') == 3;
        return near
                && (words.equals("nơi gửi")
                        || Folding.plain(words.substring(0, Math.min(8, words.length())))
                                .equals("noi nhan"));
    }

    /** The last line that ends with {@code ./.} before {@code limit}, or the first one of a text without recipients; else -1. */
    private int closing(int limit) {
        boolean last = limit < lines.size();
        int found = -1;
        for (int i = bodyStart; i < limit && (last || found < 0); i++) {
            found = closes(lines.get(i)) ? i : found;
        }
        return found;
    }

    private static boolean closes(Line line) {
        if (line.last() == '.') {
            return line.endsWith("/.");
        }
        if ("\"”’)".indexOf(line.last()) < 0) {
            return false;
        }
        String value = line.value();
        int end = value.length();
        while (end > 0 && "\"”’) ".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.startsWith("/.", end - 2);
    }

    private int signatureStart(int from, int to) {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            if (SignatureForms.begins(lines.get(i)) && !opensDecision(i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …} above {@code Căn cứ …}: who decides, at the top of a short decision. */
    private boolean opensDecision(int index) {
        int next = index + 1;
        while (next < Math.min(lines.size(), index + 3) && lines.get(next).isCapitals()) {
            next++;
        }
        return next < lines.size() && GROUNDS.stream().anyMatch(lines.get(next)::startsWith);
    }

    private Tail signatureFirst(int signature, int recipients) {
        int recipientsEnd = recipientsEnd(recipients);
        int below = Math.min(lines.size(), recipientsEnd + 5);
        for (boolean capitals : new boolean[] {false, true}) {
            if (nameEnd(signature, recipients, capitals) >= 0) {
                return new Tail(part(recipients, recipientsEnd), part(signature, recipients), recipientsEnd);
            }
            int end = nameEnd(recipientsEnd, below, capitals);
            if (end >= 0) {
                return new Tail(part(recipients, recipientsEnd), part(signature, end), end);
            }
            if (isNamedBeside(recipients, recipientsEnd, capitals)) {
                return new Tail(part(recipients, recipientsEnd), part(signature, recipientsEnd), recipientsEnd);
            }
        }
        return new Tail(part(recipients, recipientsEnd), part(signature, recipients), recipientsEnd);
    }

    /** {@code - Lưu: VT, TH.      Trần Văn A}: the office stands above the recipients, the name beside them. */
    private boolean isNamedBeside(int from, int to, boolean capitals) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).column() > 0 && NameLines.endAt(lines, i, to, capitals) > i) {
                return true;
            }
        }
        return false;
    }

    private Tail recipientsFirst(int recipients) {
        int signature = signatureStart(recipients + 1, recipients + BEHIND);
        if (signature < 0) {
            int end = recipientsEnd(recipients);
            int name = nameEnd(end, Math.min(lines.size(), end + 5));
            return new Tail(part(recipients, end), name < 0 ? Tail.NONE : part(end, name), Math.max(end, name));
        }
        int end = behindMarks(blockEnd(signature));
        boolean beside = lines.get(signature).column() > 0;
        return beside
                ? new Tail(part(recipients, end), part(recipients, end), end)
                : new Tail(part(recipients, signature), part(signature, end), end);
    }

    private Tail withoutRecipients(int closing) {
        int from = closing < 0 ? Math.max(bodyStart, lines.size() - LONGEST_BLOCK) : closing + 1;
        int to = closing < 0 ? lines.size() : closing + 1 + LONGEST_BLOCK;
        int marked = signatureStart(from, to);
        int signature = marked >= 0 ? marked : SmallOffice.in(lines, from, Math.min(lines.size(), to));
        boolean certain = closing >= 0 || (signature >= 0 && nameEnd(signature, Math.min(lines.size(), to)) >= 0);
        if (signature < 0 || !certain) {
            return new Tail(Tail.NONE, Tail.NONE, closing < 0 ? lines.size() : closing + 1);
        }
        int end = behindMarks(blockEnd(signature));
        return new Tail(Tail.NONE, part(signature, end), end);
    }

    /** Behind the name of a block of marks and offices; where no name stands there, behind its last office. */
    private int blockEnd(int signature) {
        int limit = Math.min(lines.size(), signature + LONGEST_BLOCK);
        int name = nameEnd(signature, limit);
        if (name >= 0) {
            return behindSigners(name);
        }
        int end = signature + 1;
        while (end < limit && lines.get(end).isCapitals() && !isAnnexHead(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Behind the names of those who sign a joint paper below the first one, each with its body or office. */
    private int behindSigners(int first) {
        int end = first;
        for (int signer = 0; signer < MOST_SIGNERS && end < lines.size() && isNextSigner(end); signer++) {
            int behind = nameEnd(end + 1, Math.min(lines.size(), end + LONGEST_SIGNER), false);
            if (behind < 0) {
                return end;
            }
            end = behind;
        }
        return end;
    }

    private boolean isNextSigner(int index) {
        Line line = lines.get(index);
        boolean body = line.isCapitals() && BodyWords.beginsBody(line.folded());
        return SignatureForms.begins(line)
                || (body && index + 1 < lines.size() && SignatureForms.begins(lines.get(index + 1)));
    }

    /** Behind the first whole name of these lines, parts of it on following lines taken along; -1 where there is none. */
    private int nameEnd(int from, int to) {
        int mixed = nameEnd(from, to, false);
        return mixed >= 0 ? mixed : nameEnd(from, to, true);
    }

    private int nameEnd(int from, int to, boolean capitals) {
        for (int i = from; i < to; i++) {
            if (isAnnexHead(lines.get(i))) {
                return -1;
            }
            int end = NameLines.endAt(lines, i, to, capitals);
            if (end > i) {
                return behindRow(end);
            }
            if (!capitals && SignatureForms.nameBehindOffice(lines.get(i)) > 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The names of a joint paper can stand side by side. */
    private int behindRow(int end) {
        int at = end;
        while (at < lines.size()
                && lines.get(at).row() == lines.get(end - 1).row()
                && NameLines.endAt(lines, at, lines.size(), false) > at) {
            at++;
        }
        return at;
    }

    /** Drafter's marks and counts of copies below the name: {@code Chiptq.TB.04/T7}, {@code 02}. */
    private int behindMarks(int end) {
        int at = end;
        while (at < Math.min(lines.size(), end + 3) && isDrafterMark(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDrafterMark(Line line) {
        boolean digits = line.value().chars().anyMatch(Character::isDigit);
        return line.value().length() <= 24 && digits && line.value().charAt(0) != '[' && !isAnnexHead(line);
    }

    /** Recipients go on to {@code Lưu} and its rest; without it to the first empty line behind which no dash stands. */
    private int recipientsEnd(int start) {
        boolean filed = false;
        for (int i = start + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean over = line.afterGap() && !line.isBullet() && i > start + 1;
            boolean signer = filed && isName(i);
            if (signer
                    || isAnnexHead(line)
                    || (over && (filed || !lines.get(i - 1).endsSentence()))
                    || i - start > BEHIND) {
                return i;
            }
            filed |= line.bare().startsWith("lưu");
        }
        return lines.size();
    }

    private boolean isName(int index) {
        int limit = Math.min(lines.size(), index + 3);
        return NameLines.endAt(lines, index, limit, false) > index
                || NameLines.endAt(lines, index, limit, true) > index;
    }

    private static boolean isAnnexHead(Line line) {
        if ("pbm".indexOf(line.firstWordLetter()) < 0) {
            return isFootnote(line);
        }
        String words = line.bare();
        boolean heading = words.startsWith("phụ lục") || words.startsWith("biểu mẫu") || words.startsWith("mẫu số");
        return (heading && Character.isUpperCase(line.value().charAt(0))) || isFootnote(line);
    }

    /** {@code [1] …}. */
    private static boolean isFootnote(Line line) {
        if (line.length() < 3 || !line.startsWith("[")) {
            return false;
        }
        String value = line.value();
        return value.charAt(0) == '['
                && value.length() > 2
                && Character.isDigit(value.charAt(1))
                && value.indexOf(']') > 0;
    }

    private static Layout.Part part(int start, int end) {
        return new Layout.Part(start, end);
    }
}
