package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Relation;

/**
 * Reads from the words of a sentence what the citing document does with each document it names.
 *
 * <p>{@code Căn cứ A; B} are both the basis; in {@code Thực hiện A về việc triển khai B} only A is carried out, B stands in
 * A's title. A document replaces, repeals or amends only where it says so of itself, not where it orders others to.
 */
final class RelationReader {
    private static final int SENTENCE = 400;
    private static final Set<String> PARTS =
            Set.of("điểm", "khoản", "điều", "mục", "chương", "phần", "phụ", "lục", "các", "tại", "của", "hoặc");

    private final Scan scan;

    private RelationReader(Scan scan) {
        this.scan = scan;
    }

    /** Words that bring a relation about. */
    private record Trigger(String words, Relation relation) {}

    private static final List<Trigger> TRIGGERS = List.of(
            new Trigger("căn cứ", Relation.BASIS),
            new Trigger("thực hiện", Relation.CARRIES_OUT),
            new Trigger("triển khai", Relation.CARRIES_OUT),
            new Trigger("thi hành", Relation.CARRIES_OUT),
            new Trigger("chấp hành", Relation.CARRIES_OUT),
            new Trigger("quán triệt", Relation.CARRIES_OUT),
            new Trigger("theo", Relation.CARRIES_OUT),
            new Trigger("sao gửi", Relation.COPIES),
            new Trigger("sao y", Relation.COPIES),
            new Trigger("sao lục", Relation.COPIES));

    /** {@code sau một năm thực hiện Kế hoạch …}: what was carried out, told when another is made. */
    private static final List<String> PAST = List.of(
            "năm thực hiện", "tháng thực hiện", "năm triển khai", "năm triển khai thực hiện", "tháng triển khai");

    private static final List<Trigger> OWN_ACTS = List.of(
            new Trigger("thay thế", Relation.REPLACES),
            new Trigger("bãi bỏ", Relation.REPEALS),
            new Trigger("hủy bỏ", Relation.REPEALS),
            new Trigger("thu hồi", Relation.REPEALS),
            new Trigger("sửa đổi", Relation.AMENDS),
            new Trigger("bổ sung", Relation.AMENDS),
            new Trigger("điều chỉnh", Relation.AMENDS),
            new Trigger("đính chính", Relation.CORRECTS));

    /** One relation for each mention; mentions in the order of the text. */
    static List<Relation> read(Scan scan, List<Mention> mentions) {
        RelationReader reader = new RelationReader(scan);
        List<Relation> relations = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int sentence = Sentences.start(scan, mention.start(), SENTENCE);
            boolean first = i == 0 || mentions.get(i - 1).end() <= sentence;
            boolean invitation =
                    mention.kind().filter(kind -> kind.id().equals("gm")).isPresent();
            relations.add(
                    invitation
                            ? Relation.CITES
                            : first
                                    ? reader.ofFirst(sentence, mention.start())
                                    : reader.ofNext(
                                            reader.between(mentions.get(i - 1), mention), relations.get(i - 1)));
        }
        return relations;
    }

    private String between(Mention one, Mention next) {
        int from = one.end();
        int to = next.start();
        return scan.folded(from, to).strip();
    }

    private Relation ofFirst(int sentence, int start) {
        String before = scan.folded(sentence, start);
        if (PAST.stream().anyMatch(before.strip()::endsWith)) {
            return Relation.CITES;
        }
        return ownAct(before).or(() -> nearest(before)).orElse(Relation.CITES);
    }

    /** A list goes on with the relation of its first member; what stands in another document's title is only cited. */
    private Relation ofNext(String between, Relation previous) {
        if (between.isEmpty() || isSeparator(between)) {
            return previous;
        }
        Optional<Relation> act = nextAct(between, previous);
        if (act.isPresent()) {
            return act.get();
        }
        int semicolon = between.lastIndexOf(';');
        if (semicolon >= 0) {
            String clause = between.substring(semicolon + 1);
            return nearest(clause).orElse(isReference(clause) ? previous : Relation.CITES);
        }
        boolean listed = between.endsWith(",") || between.endsWith(" và") || between.endsWith(" các");
        boolean goesOn = (listed || isReference(between)) && nearest(between).isEmpty();
        return goesOn ? previous : Relation.CITES;
    }

    /** {@code thay thế A và bãi bỏ B}, {@code ; sửa đổi khoản 2 Điều 3 B}: one act of the document's own behind another. */
    private static Optional<Relation> nextAct(String between, Relation previous) {
        if (OWN_ACTS.stream().noneMatch(act -> act.relation() == previous)) {
            return Optional.empty();
        }
        int mark = Math.max(between.lastIndexOf(';'), between.lastIndexOf(','));
        String clause = between.substring(mark + 1).strip();
        String verb = clause.startsWith("và ") ? clause.substring(3).strip() : clause;
        Optional<Trigger> act =
                OWN_ACTS.stream().filter(own -> verb.startsWith(own.words())).findFirst();
        return act.map(Trigger::relation);
    }

    /** Nothing but parts of the next document: {@code ; điểm a khoản 2 Điều 5}. */
    private static boolean isReference(String between) {
        int at = 0;
        while (at < between.length()) {
            int end = at;
            while (end < between.length() && " \n,;".indexOf(between.charAt(end)) < 0) {
                end++;
            }
            boolean label = end - at <= 2 || Character.isDigit(between.charAt(at));
            if (!label && !PARTS.contains(between.substring(at, end))) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private static boolean isSeparator(String between) {
        return List.of(",", ";", "và", ", và", "; và", ", các", "và các", "; các", "(", "hoặc")
                .contains(between);
    }

    /** The trigger that stands nearest before the citation; all begin with one of four letters. */
    private static Optional<Relation> nearest(String before) {
        for (int at = before.length() - 1; at >= 0; at--) {
            char first = before.charAt(at);
            if (first == 'c' || first == 't' || first == 'q' || first == 's') {
                for (Trigger trigger : TRIGGERS) {
                    if (before.startsWith(trigger.words(), at) && standsAlone(before, at, trigger.words())) {
                        return Optional.of(trigger.relation());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int lastWord(String text, String words) {
        int at = text.lastIndexOf(words);
        while (at >= 0 && !standsAlone(text, at, words)) {
            at = at == 0 ? -1 : text.lastIndexOf(words, at - 1);
        }
        return at;
    }

    /** {@code theo} in {@code tiếp theo}, {@code kèm theo} and {@code theo đề nghị} carries nothing out. */
    private static boolean standsAlone(String text, int at, String words) {
        int end = at + words.length();
        boolean edges = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
        boolean asked = words.equals("theo") && text.startsWith(" đề nghị", end);
        return edges && !asked && !text.startsWith("tiếp ", at - 5) && !text.startsWith("kèm ", at - 4);
    }

    /** {@code Quyết định này thay thế …}, {@code Bãi bỏ …} at the start of the sentence, {@code V/v đính chính …}. */
    private static Optional<Relation> ownAct(String before) {
        int self = self(before);
        String clause = self >= 0 ? before.substring(self) : before;
        return OWN_ACTS.stream()
                .filter(act -> self >= 0 ? lastWord(clause, act.words()) >= 0 : before.startsWith(act.words()))
                .findFirst()
                .map(Trigger::relation);
    }

    /** Where the document last speaks of itself; -1 where it does not. */
    private static int self(String before) {
        for (int at = before.length() - 1; at >= 0; at--) {
            boolean here = switch (before.charAt(at)) {
                case ' ' -> before.startsWith(" này ", at);
                case 'q' -> before.startsWith("quyết định có hiệu lực ", at);
                case 'v' -> before.startsWith("v/v ", at);
                default -> false;
            };
            if (here) {
                return at;
            }
        }
        return -1;
    }
}
