package vn.niemyet.reading;

import org.jspecify.annotations.Nullable;

/** Those who hold an office, where not the body is meant but they themselves: {@code Phó Chủ tịch UBND tỉnh Trần Văn A}. */
final class HolderReader {
    private final Background background;
    private final OfficeTitles titles;
    private final String value;
    private final String folded;

    HolderReader(Background background, OfficeTitles titles) {
        this.background = background;
        this.titles = titles;
        this.value = background.flat().value();
        this.folded = background.flat().folded();
    }

    /** {@code Bí thư tỉnh ủy}, {@code Phó Chủ tịch UBND tỉnh}: no body; a person where a name follows. */
    Member officeHolder(int start, int end, int limit) {
        int named = personEnd(end, limit);
        if (named > end) {
            return Member.person(start, named);
        }
        int at = Glance.skipBlanks(folded, end, limit);
        return Member.collective(start, Math.max(end, Collectives.ofOffice(background.flat(), at, limit)));
    }

    /** A title without a body of its own: {@code Bộ trưởng}, {@code Thủ trưởng các cơ quan ngang bộ}. */
    @Nullable
    Member holder(int start, int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        int collective = Collectives.ofOffice(background.flat(), at, limit);
        boolean parted = end < limit && ",;".indexOf(value.charAt(end)) >= 0;
        boolean bare = parted
                && (Glance.isUpper(value, start)
                        || titles.at(Glance.skipBlanks(folded, end + 1, limit), limit) != null);
        return collective > at ? Member.collective(start, collective) : bare ? Member.collective(start, end) : null;
    }

    /** A person where a name follows the office. */
    Member withPerson(Member member, int limit) {
        int end = personEnd(member.end(), limit);
        return end > member.end() ? Member.person(member.start(), end) : member;
    }

    private int personEnd(int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        if (at == end
                || folded.startsWith("\n\n", end)
                || background
                        .registry()
                        .agencies()
                        .longestAt(background.flat(), Math.min(at, limit - 1))
                        .isPresent()) {
            return end;
        }
        int name = titles.nameEnd(at, limit);
        return name > at ? name : end;
    }
}
