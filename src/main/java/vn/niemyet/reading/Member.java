package vn.niemyet.reading;

import java.util.List;
import java.util.function.Predicate;
import vn.niemyet.model.Agency;

/**
 * One member of an enumeration of those addressed: a body, a collective, or a person.
 *
 * @param start index of its first character, titles included
 * @param bodies the bodies it names; none for a collective or a person
 * @param head the head it may share with the next member, {@code Sở} in {@code Sở Y tế, Tài chính}; empty where there is none
 */
record Member(int start, int end, List<Agency> bodies, Sort sort, String head) {

    Member {
        bodies = List.copyOf(bodies);
    }

    /** What it is. */
    enum Sort {
        BODY,
        /** {@code các sở, ban, ngành}. */
        COLLECTIVE,
        /** {@code đồng chí Nguyễn Văn A}, {@code Phó Chủ tịch UBND tỉnh}. */
        PERSON
    }

    static Member body(int start, int end, Agency agency, String head) {
        return new Member(start, end, List.of(agency), Sort.BODY, head);
    }

    static Member collective(int start, int end) {
        return new Member(start, end, List.of(), Sort.COLLECTIVE, "");
    }

    static Member person(int start, int end) {
        return new Member(start, end, List.of(), Sort.PERSON, "");
    }

    Member without(Predicate<Agency> others) {
        return new Member(start, end, bodies.stream().filter(others.negate()).toList(), sort, head);
    }

    /** The same with its titles before it, or a bracket behind it. */
    Member spanning(int from, int to) {
        return new Member(from, to, bodies, sort, head);
    }
}
