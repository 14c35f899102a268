package vn.niemyet.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.niemyet.model.Agency;

/**
 * Those addressed together: {@code Sở Y tế, Công an tỉnh và UBND các huyện, thành phố}.
 *
 * @param start index of the first character in the flat text
 * @param end behind the last, a bracket included
 * @param bodies those of all members, each once
 */
record BodyGroup(int start, int end, List<Member> members, List<Agency> bodies) {

    BodyGroup {
        members = List.copyOf(members);
        bodies = List.copyOf(bodies);
    }

    static BodyGroup of(int start, int end, List<Member> members) {
        return new BodyGroup(start, end, members, bodies(members));
    }

    private static List<Agency> bodies(List<Member> members) {
        if (members.size() == 1) {
            return members.get(0).bodies();
        }
        Set<Agency> bodies = new LinkedHashSet<>();
        members.forEach(member -> bodies.addAll(member.bodies()));
        return List.copyOf(bodies);
    }

    /** The same without certain bodies. */
    BodyGroup without(Predicate<Agency> others) {
        if (bodies.stream().noneMatch(others)) {
            return this;
        }
        List<Member> kept =
                members.stream().map(member -> member.without(others)).toList();
        return of(start, end, kept);
    }

    /** Whether the first addressed is a person: what follows are that person's offices. */
    boolean isPerson() {
        return members.get(0).sort() == Member.Sort.PERSON;
    }
}
