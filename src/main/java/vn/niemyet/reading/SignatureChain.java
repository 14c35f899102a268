package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the broken lines of a chain to its members: {@code TM. ỦY BAN NHÂN / DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH} has three;
 * {@code KT. BỘ TRƯỞNG, / CHỦ NHIỆM} is one. A member begins with a mark or with an office.
 */
final class SignatureChain {
    private static final List<String> INNER_MARKS =
            List.of(" KT. ", " TL. ", " TUQ. ", " TM. ", " KT.", " TL.", " K/T ", " T/L ");

    private final List<String> members = new ArrayList<>();

    static List<String> of(List<Line> lines) {
        SignatureChain chain = new SignatureChain();
        lines.forEach(chain::add);
        return chain.members;
    }

    private void add(Line line) {
        int last = members.size() - 1;
        if (last >= 0 && continues(members.get(last), line)) {
            members.set(last, members.get(last) + " " + line.value());
        } else {
            split(line.value());
        }
    }

    private static boolean continues(String member, Line line) {
        boolean open = member.endsWith(",")
                || member.endsWith(" PHÓ")
                || member.equals("PHÓ")
                || SignatureForms.isBareMark(member);
        return open || !SignatureForms.begins(line);
    }

    /** {@code TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH} on one line has two members. */
    private void split(String words) {
        int cut = -1;
        for (String mark : INNER_MARKS) {
            int at = words.indexOf(mark, 3);
            boolean capital = at > 0
                    && at + mark.length() < words.length()
                    && Character.isUpperCase(words.charAt(at + mark.length()));
            cut = capital && (cut < 0 || at < cut) ? at : cut;
        }
        members.add(cut < 0 ? words : words.substring(0, cut).strip());
        if (cut > 0) {
            split(words.substring(cut).strip());
        }
    }
}
