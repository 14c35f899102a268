package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.registry.NameTrie;

/**
 * Parts two bodies whose names, a comma between them, spell a third: {@code các Sở: Giao thông vận tải, Xây dựng} are two
 * departments, though one province had {@code Sở Giao thông vận tải - Xây dựng}.
 */
final class CommaNames {
    private final Background background;

    CommaNames(Background background) {
        this.background = background;
    }

    /**
     * The first of the two where the match spans two bodies that both exist; the match itself elsewhere.
     *
     * @param head the head that both share, {@code sở}; with it the first name is whole
     * @param shared whether the head stands before the enumeration and not before this name
     */
    NameTrie.Match<Agency> parted(NameTrie.Match<Agency> match, String head, boolean shared) {
        int comma = head.isEmpty() ? match.end() : comma(match);
        if (comma >= match.end()
                || match.values().stream().anyMatch(agency -> agency.name().indexOf(',') >= 0)) {
            return match;
        }
        Optional<Agency> first = named((shared ? head + " " : "") + words(match.start(), comma));
        Optional<Agency> second = named(head + " " + words(comma + 1, match.end()));
        return first.isPresent() && second.isPresent()
                ? new NameTrie.Match<>(match.start(), comma, List.of(first.get()))
                : match;
    }

    /** Where a comma stands in the match; its end where none does. */
    private int comma(NameTrie.Match<Agency> match) {
        int at = match.start();
        while (at < match.end() && background.flat().value().charAt(at) != ',') {
            at++;
        }
        return at;
    }

    private Optional<Agency> named(String name) {
        return background.registry().agencies().byName(name, background.day());
    }

    private String words(int start, int end) {
        return background.flat().words(start, end).strip();
    }
}
