package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Province;
import vn.niemyet.registry.NameTrie;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/** Gives bodies and provinces that the registry knows their capitals back: {@code tỉnh lai châu} becomes {@code tỉnh Lai Châu}. */
final class KnownNames {
    private final FlatText capitals;
    private final StringBuilder spelled;
    private final Registry registry;

    private KnownNames(FlatText capitals, String spelled, Registry registry) {
        this.capitals = capitals;
        this.spelled = new StringBuilder(spelled);
        this.registry = registry;
    }

    /** {@code spelled} with the registry's capitals; {@code capitals} are the same words as printed. */
    static String spelledIn(String capitals, String spelled, Registry registry) {
        FlatText flat = FlatText.of(capitals);
        boolean same = flat.length() == spelled.length();
        return same ? new KnownNames(flat, spelled, registry).spell() : spelled;
    }

    private String spell() {
        String folded = capitals.folded();
        for (int at = 0; at < folded.length(); at++) {
            boolean wordStart = Character.isLetter(folded.charAt(at)) && (at == 0 || folded.charAt(at - 1) == ' ');
            if (wordStart) {
                at = Math.max(at, behindName(at) - 1);
            }
        }
        return spelled.toString();
    }

    /** Behind the known name that begins here, its capitals restored; {@code at} where none does. */
    private int behindName(int at) {
        Optional<NameTrie.Match<Agency>> agency = registry.agencies().longestAt(capitals, at);
        if (agency.isPresent()
                && restore(at, agency.get().end(), agency.get().values().get(0).name(), true)) {
            return agency.get().end();
        }
        Optional<NameTrie.Match<Province>> province =
                isBehindType(at) ? registry.provinces().longestAt(capitals, at) : Optional.empty();
        boolean restored = province.isPresent()
                && restore(
                        at, province.get().end(), province.get().values().get(0).name(), false);
        return restored ? province.get().end() : at;
    }

    /** Only the full name itself is restored, not one that an alias stands for; a body's has at least two words. */
    private boolean restore(int start, int end, String name, boolean body) {
        String words = capitals.value().substring(start, end);
        boolean same = words.length() == name.length() && Folding.key(words).equals(Folding.key(name));
        if (!same || (body && name.indexOf(' ') < 0)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean capital = Character.isUpperCase(name.charAt(i - start));
            char c = spelled.charAt(i);
            spelled.setCharAt(i, capital ? Character.toUpperCase(c) : c);
        }
        return true;
    }

    private boolean isBehindType(int at) {
        String folded = capitals.folded();
        return folded.startsWith("tỉnh ", at - 5)
                || folded.startsWith("thành phố ", at - 10)
                || folded.startsWith("tp ", at - 3);
    }
}
