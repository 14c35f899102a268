package vn.niemyet.reading;

import java.util.List;
import java.util.function.Predicate;
import vn.niemyet.model.Agency;

/**
 * Those addressed together: {@code Sở Y tế, Công an tỉnh và UBND các huyện, thành phố}.
 *
 * @param start index of the first character in the flat text
 * @param end behind the last, a bracket included
 */
record BodyGroup(int start, int end, List<Member> members) {

    BodyGroup {
        members = List.copyOf(members);
    }

    List<Agency> bodies() {
        return members.stream()
                .flatMap(member -> member.bodies().stream())
                .distinct()
                .toList();
    }

    /** The same without certain bodies. */
    BodyGroup without(Predicate<Agency> others) {
        List<Member> kept =
                members.stream().map(member -> member.without(others)).toList();
        return new BodyGroup(start, end, kept);
    }

    /** Whether the first addressed is a person: what follows are that person's offices. */
    boolean isPerson() {
        return members.get(0).sort() == Member.Sort.PERSON;
    }
}
