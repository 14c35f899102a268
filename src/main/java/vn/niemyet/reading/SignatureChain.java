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

    private static final List<String> SIGNERS =
            List.of(" PHÓ ", " CHÁNH VĂN PHÒNG", " CHÁNH THANH TRA", " TRƯỞNG PHÒNG", " TRƯỞNG BAN");

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
        return open || !(SignatureForms.begins(line) || SmallOffice.isOffice(line));
    }

    /** {@code KT. CHỦ TỊCH PHÓ CHỦ TỊCH} on one line: index of the blank before the office of the one who signs, or -1. */
    private static int innerOffice(String words) {
        int mark = SignatureForms.markLength(words);
        int first = -1;
        for (String office : mark > 0 ? SIGNERS : List.<String>of()) {
            int at = words.indexOf(office, mark + 1);
            boolean apart = at > 0 && words.charAt(at - 1) != ',' && (first < 0 || at < first);
            first = apart ? at : first;
        }
        return first;
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
        cut = cut < 0 ? innerOffice(words) : cut;
        members.add(cut < 0 ? words : words.substring(0, cut).strip());
        if (cut > 0) {
            split(words.substring(cut).strip());
        }
    }
}
