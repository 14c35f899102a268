package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.FlatText;

/** Parts body and annexes into units: items, dashes, paragraphs; tables left out. */
final class UnitReader {
    private static final int STEP = 10;
    private static final int PARAGRAPH = 5;
    private static final int DASH = 6;
    private static final int PLUS = 7;
    private static final int HEADING = 160;
    private static final Phrases<Boolean> TELLING = Phrases.set("""
                    mục đích | mục tiêu | quan điểm | đánh giá | đánh giá chung | kết quả | tình hình |
                    thực trạng | căn cứ | chỉ tiêu | phạm vi | đối tượng | nguyên tắc | sự cần thiết | bối cảnh |
                    khái quát | định hướng | về kết quả | về tình hình | những kết quả |
                    thành phần | thành phần mời | thành phần tham dự | thành phần dự họp | một số kết quả | tồn tại | hạn chế | nguyên nhân | phương châm | đặc điểm""");

    private static final List<String> WORK = Phrases.list(
            "nhiệm vụ | giải pháp | lộ trình | tiến độ | phân công | trách nhiệm | yêu cầu các | yêu cầu sở");

    private static final Phrases<Boolean> ISSUED = Phrases.set(
            "quy chế | quy định | kế hoạch | chương trình | đề án | phương án | nội quy | quy trình | hướng dẫn");
    private static final int TITLE_LINES = 5;

    private static final List<String> ANNOUNCING = Phrases.list("""
                    sau | sau đây | yêu cầu | chỉ đạo | kết luận | đề nghị | nhiệm vụ | cụ thể | cụ thể là | ý kiến | nội dung | các việc |
                    phải | cần | giao | quyết định | quyết nghị | như | gồm | điện""");

    private final FlatText flat;
    private final BrokenLists broken;
    private final List<Table> tables;
    private final List<Numbered> items;
    private final List<Unit> units = new ArrayList<>();
    private final List<Numbered> open = new ArrayList<>();
    private final List<Boolean> telling = new ArrayList<>();
    private int nextItem;
    private boolean ordersBegan;

    private UnitReader(FlatText flat, List<Table> tables, List<Numbered> items) {
        this.flat = flat;
        this.broken = new BrokenLists(flat);
        this.tables = tables;
        this.items = items;
    }

    static List<Unit> read(FlatText flat, Layout layout, List<Table> tables, List<Numbered> items) {
        UnitReader reader = new UnitReader(flat, tables, items);
        reader.part(layout.body(), false);
        boolean annex = !isIssuedWith(flat, layout.annex());
        Forms.without(flat, layout.annex()).forEach(part -> reader.part(part, annex));
        return reader.units;
    }

    /**
     * {@code QUY CHẾ}, {@code CHƯƠNG TRÌNH HÀNH ĐỘNG}, {@code PHỤ LỤC / KẾ HOẠCH …} below the signature: what a decision issues
     * gives work as the decision itself does.
     */
    private static boolean isIssuedWith(FlatText flat, Layout.Part annex) {
        int line = annex.start();
        for (int i = 0; i < TITLE_LINES && line < annex.end(); i++) {
            boolean capitals = Glance.isUpper(flat.value(), line) && Glance.isUpper(flat.value(), line + 1);
            if (capitals && ISSUED.skip(flat.folded(), line, annex.end()) > line) {
                return true;
            }
            int end = flat.value().indexOf('\n', line);
            line = end < 0 ? annex.end() : Glance.skipBlanks(flat.value(), end, annex.end());
        }
        return false;
    }

    private void part(Layout.Part part, boolean annex) {
        int start = part.start();
        while (start < part.end()) {
            Table table = Tables.at(tables, start);
            if (table != null) {
                start = Glance.skipBlanks(flat.value(), table.end(), part.end());
                continue;
            }
            int end = unitEnd(firstWord(start, part.end()), part.end());
            add(start, end, annex);
            start = Glance.skipBlanks(flat.value(), end, part.end());
        }
    }

    /** Behind the number of an item whose words begin on the next line. */
    private int firstWord(int start, int limit) {
        int at = nextItem;
        while (at < items.size() && items.get(at).start() < start) {
            at++;
        }
        boolean item = at < items.size() && items.get(at).start() < start + 3;
        return item ? Math.min(items.get(at).content(), limit) : start;
    }

    /** Before the next line that begins a unit. */
    private int unitEnd(int start, int limit) {
        int line = flat.value().indexOf('\n', start);
        while (line >= 0 && line < limit) {
            int next = Glance.skipBlanks(flat.value(), line, limit);
            if (next >= limit || begins(start, line, next)) {
                return line;
            }
            line = flat.value().indexOf('\n', next);
        }
        return limit;
    }

    private boolean begins(int unit, int newline, int next) {
        char c = flat.folded().charAt(next);
        boolean slogan = "“\"".indexOf(c) >= 0 && Glance.before(flat.value(), newline, unit) == ':';
        if (slogan || broken.isList(unit, newline, next, flat.length())) {
            return false;
        }
        boolean bullet = isBullet(next) && !broken.isStroke(newline, next, flat.length());
        if (bullet || c == '|' || isItem(next) || Tables.at(tables, next) != null) {
            return true;
        }
        boolean capital = Character.isUpperCase(flat.value().charAt(next)) || "“\"(['".indexOf(c) >= 0;
        boolean gap = next - newline > 1;
        boolean ended = ".;:!?…/".indexOf(Glance.before(flat.value(), newline, unit)) >= 0;
        return capital && (gap || ended);
    }

    private boolean isBullet(int at) {
        String folded = flat.folded();
        boolean sign = "-+•·●▪*○".indexOf(folded.charAt(at)) >= 0 || folded.charAt(at) == '\uF0B7';
        return sign && at + 1 < folded.length() && folded.charAt(at + 1) != '-';
    }

    private boolean isItem(int at) {
        int from = nextItem;
        while (from < items.size() && items.get(from).start() < at) {
            from++;
        }
        return from < items.size()
                && (items.get(from).start() == at || (items.get(from).start() == at + 2 && isBullet(at)));
    }

    private void add(int start, int end, boolean annex) {
        Numbered item = takeItem(start, end);
        boolean bullet = item == null && isBullet(start);
        int content = item != null ? Math.min(item.content(), end) : bullet ? behindBullet(start, end) : start;
        Unit.Shape shape = item != null ? Unit.Shape.ITEM : bullet ? Unit.Shape.DASH : Unit.Shape.PARAGRAPH;
        Numbered inner = innermost(start);
        int depth = (inner == null ? 0 : inner.item().depth() + 1) * STEP;
        int rank =
                depth + (item != null ? 0 : !bullet ? PARAGRAPH : flat.folded().charAt(start) == '+' ? PLUS : DASH);
        String path = inner == null ? "" : inner.item().path();
        units.add(new Unit(content, end, path, rank, shape, zone(annex, item)));
        ordersBegan |= item != null || announces(content, end);
    }

    private @Nullable Numbered takeItem(int start, int end) {
        while (nextItem < items.size() && items.get(nextItem).start() < start) {
            nextItem++;
        }
        boolean here = nextItem < items.size()
                && items.get(nextItem).start() < Math.min(end, start + 3)
                && items.get(nextItem).start() >= start;
        if (!here) {
            return null;
        }
        Numbered item = items.get(nextItem++);
        while (!open.isEmpty()
                && open.get(open.size() - 1).item().depth() >= item.item().depth()) {
            open.remove(open.size() - 1);
            telling.remove(telling.size() - 1);
        }
        boolean outer = !telling.isEmpty() && telling.get(telling.size() - 1);
        open.add(item);
        telling.add(outer || tells(item.content(), end));
        return item;
    }

    private @Nullable Numbered innermost(int at) {
        while (!open.isEmpty() && open.get(open.size() - 1).end() <= at) {
            open.remove(open.size() - 1);
            telling.remove(telling.size() - 1);
        }
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }

    private int behindBullet(int start, int end) {
        return Glance.skipBlanks(flat.value(), start + 1, end);
    }

    private Unit.Zone zone(boolean annex, @Nullable Numbered item) {
        if (annex) {
            return Unit.Zone.ANNEX;
        }
        if (!telling.isEmpty() && telling.get(telling.size() - 1)) {
            return Unit.Zone.TELLING;
        }
        return ordersBegan || item != null ? Unit.Zone.ORDERING : Unit.Zone.OPENING;
    }

    /** A heading about aims, assessment or scope: short, and begun with the word for it. */
    private boolean tells(int start, int end) {
        boolean heading = end - start <= HEADING && ".;".indexOf(Glance.before(flat.value(), end, start)) < 0;
        return heading && (isAlone(start, end) || (TELLING.at(flat.folded(), start, end) && !hasTasks(start, end)));
    }

    /** {@code 2. Yêu cầu}, and no {@code Yêu cầu Sở Y tế …}. */
    private boolean isAlone(int start, int end) {
        int word = Math.max(start, Glance.trimBlanks(flat.folded(), end, start));
        word = word > start && flat.folded().charAt(word - 1) == ':' ? word - 1 : word;
        return flat.folded().substring(start, word).equals("yêu cầu");
    }

    /** {@code Mục tiêu và nhiệm vụ}: work after all. */
    private boolean hasTasks(int start, int end) {
        String words = flat.folded().substring(start, end);
        return WORK.stream().anyMatch(words::contains);
    }

    /** {@code … như sau:}, {@code … yêu cầu:}: what follows are orders. */
    private boolean announces(int start, int end) {
        if (Glance.before(flat.value(), end, start) != ':') {
            return false;
        }
        String folded = flat.folded();
        int colon = Glance.trimBlanks(folded, end, start) - 1;
        return Glance.endsWithAny(folded, colon, ANNOUNCING) || asks(start, colon);
    }

    /** {@code …, Bộ Công Thương đề nghị Ủy ban nhân dân các tỉnh:}: an order in the last sentence. */
    private boolean asks(int start, int colon) {
        String folded = flat.folded();
        int from = colon;
        while (from > Math.max(start, colon - HEADING)
                && !(folded.charAt(from - 1) == ';' || folded.startsWith(". ", from - 1))) {
            from--;
        }
        for (int at = from; at < colon; at++) {
            boolean word = at == from || folded.charAt(at - 1) == ' ';
            Phrases.Hit<OrderCue> cue = word ? OrderCue.at(folded, at, colon) : null;
            if (cue != null && cue.meaning() == OrderCue.ASK && !cue.meaning().tells(folded, at, from)) {
                return true;
            }
        }
        return false;
    }
}
