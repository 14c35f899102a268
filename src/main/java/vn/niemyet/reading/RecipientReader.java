package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Recipient;

/** Reads {@code Nơi nhận} and {@code Kính gửi} as lists: one member a dash, its broken lines joined. */
final class RecipientReader {
    private static final List<String> REPORTS = List.of("(b/c)", "(để b/c)", "b/c)", "báo cáo)", "(thay b/c)");

    private final Sheet sheet;
    private final List<Recipient> recipients = new ArrayList<>();
    private int start = -1;
    private int end;

    private RecipientReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The recipients, those reported to {@code (b/c)} and the archive's copy {@code Lưu} told apart. */
    static List<Recipient> recipients(Sheet sheet) {
        RecipientReader reader = new RecipientReader(sheet);
        Layout.Part part = sheet.layout().recipients();
        boolean beside = sheet.layout().signature().start() == part.start();
        for (Line line : sheet.lines(part)) {
            boolean right = beside && line.column() > 0;
            if (!right && !line.isRule() && reader.goesOn(line)) {
                reader.add(
                        line,
                        behindColon(
                                line, "nơi nhận", "nhận", "nơi gửi", "nơi nhân", "noi nhận", "noi nhân", "noi nhan"));
            }
        }
        return reader.finish();
    }

    /** The addressees of {@code Kính gửi} or of a công điện. */
    static List<Recipient> addressees(Sheet sheet) {
        RecipientReader reader = new RecipientReader(sheet);
        boolean begun = false;
        for (Line line : sheet.lines(sheet.layout().addressees())) {
            begun |= LandmarkReader.isAddress(line);
            if (begun && !line.isRule()) {
                reader.add(line, LandmarkReader.isAddress(line) ? behindAddress(line) : 0);
            }
        }
        return reader.finish();
    }

    /** Behind {@code Lưu: VT.} come drafters' marks and counts of copies only. */
    private boolean goesOn(Line line) {
        boolean filed = recipients.stream().anyMatch(r -> r.role() == Recipient.Role.FILED)
                || (start >= 0 && sheet.flat().folded().startsWith("lưu", start));
        boolean closed = filed && end > 0 && sheet.flat().value().charAt(end - 1) == '.';
        return line.isBullet() || !(filed && (closed || line.afterGap()));
    }

    private static int behindAddress(Line line) {
        int colon = line.folded().indexOf(':');
        boolean telegram = Greeting.indexIn(line.folded()) < 0;
        int word = Greeting.indexIn(line.folded()) + Greeting.LENGTH;
        return colon >= 0 ? colon + 1 : telegram ? line.value().length() : word;
    }

    private static int behindColon(Line line, String... words) {
        String bare = line.folded();
        for (String word : words) {
            int at = bare.indexOf(word);
            if (at >= 0 && at <= 2) {
                int behind = at + word.length();
                return behind < bare.length() && bare.charAt(behind) == ':' ? behind + 1 : behind;
            }
        }
        return line.bare().equals("nơi") ? bare.length() : 0;
    }

    /** Adds a line from {@code from} on: a new member behind a dash or a semicolon, else the rest of the one before. */
    private void add(Line line, int from) {
        int at = line.start() + from;
        while (at < line.end() && " -+•·\uF0B7:–".indexOf(sheet.flat().value().charAt(at)) >= 0) {
            at++;
        }
        if (at >= line.end()) {
            flush();
            return;
        }
        if (line.isBullet() || from > 0 || isClosed()) {
            flush();
        }
        start = start < 0 ? at : start;
        end = line.end();
    }

    private boolean isClosed() {
        return start >= 0 && sheet.flat().value().charAt(end - 1) == ';';
    }

    private void flush() {
        if (start >= 0) {
            int last = end;
            while (last > start && ";., ".indexOf(sheet.flat().value().charAt(last - 1)) >= 0) {
                last--;
            }
            if (last > start) {
                String words = sheet.flat().words(start, last);
                recipients.add(
                        new Recipient(words, role(start, last), sheet.flat().span(start, last)));
            }
        }
        start = -1;
    }

    private Recipient.Role role(int from, int to) {
        String folded = sheet.flat().folded().substring(from, to).replace('\n', ' ');
        if (folded.startsWith("lưu")) {
            return Recipient.Role.FILED;
        }
        return REPORTS.stream().anyMatch(folded::contains) ? Recipient.Role.REPORTED_TO : Recipient.Role.RECIPIENT;
    }

    private List<Recipient> finish() {
        flush();
        return recipients;
    }
}
