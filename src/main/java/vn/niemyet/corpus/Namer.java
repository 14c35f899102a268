package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niemyet.model.Agency;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Key;
import vn.niemyet.text.Slug;

/**
 * Gives every directive its permanent name and reports the ones that would share one (CONTRACT, addresses).
 */
final class Namer {
    private static final int HASH_DIGITS = 6;

    private final KeptNames published;
    private final Set<ReadDirective> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();

    private Namer(KeptNames published) {
        this.published = published;
    }

    /** The names, in the order of the texts. */
    static Outcome<List<DirectiveId>> name(List<ReadDirective> texts, Ledger ledger) {
        Namer namer = new Namer(new KeptNames(ledger));
        namer.reportSameIdentity(texts);
        List<DirectiveId> names = namer.tellApart(texts);
        return new Outcome<>(names, namer.problems);
    }

    private void reportSameIdentity(List<ReadDirective> texts) {
        Map<Identity, ReadDirective> seen = new HashMap<>();
        for (ReadDirective text : texts) {
            Optional<Identity> identity = Identity.of(text.directive().head());
            if (identity.isEmpty()) {
                continue;
            }
            ReadDirective first = seen.putIfAbsent(identity.get(), text);
            if (first != null) {
                problems.add(Problem.of(
                        Code.SAME_IDENTITY, numberPlace(text), identity.get().number(), first.path(), text.path()));
            }
        }
    }

    private static Place numberPlace(ReadDirective text) {
        return Place.startOf(text.path());
    }

    private List<DirectiveId> tellApart(List<ReadDirective> texts) {
        Map<DirectiveId, List<Integer>> meeting = new LinkedHashMap<>();
        List<DirectiveId> names = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            DirectiveId name = shared(name(texts.get(i)));
            names.add(name);
            meeting.computeIfAbsent(name, n -> new ArrayList<>(1)).add(i);
        }
        meeting.forEach((name, indexes) -> {
            if (indexes.size() > 1) {
                separate(texts, names, indexes);
            }
        });
        return names;
    }

    /** The same name; provinces and years are few. */
    private DirectiveId shared(DirectiveId name) {
        return new DirectiveId(
                words.computeIfAbsent(name.province(), word -> word),
                words.computeIfAbsent(name.year(), word -> word),
                name.slug());
    }

    private DirectiveId name(ReadDirective text) {
        DirectiveId read = plainName(text);
        Optional<DirectiveId> before = published.of(text, read);
        before.ifPresent(name -> kept.add(text));
        return before.orElse(read);
    }

    /** Texts without a number get the hash of their text; numbered ones that still meet are an error. */
    private void separate(List<ReadDirective> texts, List<DirectiveId> names, List<Integer> indexes) {
        ReadDirective first = texts.get(indexes.get(0));
        for (int index : indexes) {
            ReadDirective text = texts.get(index);
            boolean numbered = isNumbered(text);
            if (!numbered && !kept.contains(text)) {
                DirectiveId name = names.get(index);
                String slug = name.slug() + "-" + text.sha256().substring(0, HASH_DIGITS);
                names.set(index, new DirectiveId(name.province(), name.year(), slug));
            }
            if (index != indexes.get(0)) {
                Code code = numbered ? Code.SAME_ADDRESS : Code.SAME_SLUG;
                boolean reported = numbered
                        && Identity.of(text.directive().head())
                                .equals(Identity.of(first.directive().head()));
                if (!reported) {
                    problems.add(Problem.of(
                            code, Place.startOf(text.path()), names.get(index).slug(), first.path(), text.path()));
                }
            }
        }
    }

    private static boolean isNumbered(ReadDirective text) {
        return text.frontMatter().scalar(Key.SLUG).isPresent()
                || Identity.of(text.directive().head()).isPresent();
    }

    /** The name of a text as if there were no other. */
    static DirectiveId plainName(ReadDirective text) {
        Head head = text.directive().head();
        return new DirectiveId(province(head), year(head), slug(text));
    }

    private static String province(Head head) {
        boolean central =
                head.issuer().map(known -> known.value().agency().isCentral()).orElse(false);
        return central
                ? DirectiveId.CENTRAL
                : head.province().map(known -> known.value().id()).orElse(DirectiveId.PROVINCE_UNKNOWN);
    }

    private static String year(Head head) {
        Optional<Integer> inNumber =
                head.number().map(known -> known.value().year()).filter(year -> year != 0);
        return head.date()
                .map(known -> known.value().year())
                .or(() -> inNumber)
                .map(String::valueOf)
                .orElse(DirectiveId.YEAR_UNKNOWN);
    }

    private static String slug(ReadDirective text) {
        Optional<String> wanted = text.frontMatter().scalar(Key.SLUG).map(scalar -> Slug.of(scalar.value()));
        if (wanted.isPresent() && !wanted.get().isEmpty()) {
            return wanted.get();
        }
        Head head = text.directive().head();
        String own = head.number()
                .map(Known::value)
                .filter(DocumentNumber::isComplete)
                .map(DocumentNumber::slug)
                .orElseGet(() -> describingSlug(head));
        return head.issuer()
                .map(known -> known.value().agency())
                .filter(Identity::needsBody)
                .map(Agency::id)
                .map(body -> own + "-" + body)
                .orElse(own);
    }

    private static String describingSlug(Head head) {
        String slug = Stream.of(
                        head.kind().map(known -> known.value().id()),
                        head.date().map(known -> known.value().toString()),
                        head.subject().map(known -> Slug.ofSubject(known.value())))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return slug.isEmpty() ? "van-ban" : slug;
    }
}
