package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.niemyet.registry.Provinces;
import vn.niemyet.text.Folding;

/**
 * Parts the names of a letterhead that OCR or the issuers put on one line: {@code UBND TỈNH HÒA BÌNH SỞ Y TẾ} is two bodies,
 * one above the other; the bodies of a joint paper (liên ngành), {@code SỞ NỘI VỤ - SỞ TÀI CHÍNH}, are the first and its partners.
 */
final class JointLetterhead {
    private static final List<String> JOINT = List.of("liên ngành", "liên sở", "liên cơ quan", "liên tịch");
    private static final List<String> PARTNERS = List.of(
            "sở ",
            "công an ",
            "bộ ",
            "ban ",
            "hội ",
            "liên đoàn ",
            "ủy ban mặt trận ",
            "tỉnh đoàn",
            "thành đoàn",
            "cục ",
            "bảo hiểm xã hội",
            "kho bạc ",
            "tòa án ",
            "viện kiểm sát ",
            "thanh tra ");
    /** What a second body on one line can begin with. */
    private static final List<String> SECOND = List.of(
            " sở ",
            " ban chỉ",
            " ban quản",
            " ban dân",
            " ban tuyên",
            " ban tổ chức",
            " ban nội",
            " ủy ban kiểm tra",
            " đảng ủy",
            " văn phòng",
            " bcđ",
            " bch",
            " công an ",
            " cục ",
            " chi cục ",
            " phòng ",
            " trung tâm ",
            " thanh tra",
            " ubnd",
            " bộ ",
            " hội ",
            " trường ",
            " bệnh viện ");

    private static final int LONGEST = 300;
    private static final String STROKES = "-–—";

    private final Provinces provinces;
    private final LocalDate day;
    private final List<String> partners = new ArrayList<>();

    JointLetterhead(Provinces provinces, LocalDate day) {
        this.provinces = provinces;
        this.day = day;
    }

    /** The bodies, one name each, the superior first. */
    List<Letterhead.Name> names(List<Letterhead.Name> printed) {
        List<Letterhead.Name> names = new ArrayList<>();
        for (Letterhead.Name name : printed) {
            if (name.words().length() > LONGEST) {
                names.add(name);
                continue;
            }
            Letterhead.Name single = first(withoutJoint(name));
            if (isPartner(names, single)) {
                partners.add(single.words());
            } else if (!single.words().isEmpty()) {
                apart(single, names);
            }
        }
        return names;
    }

    /** Those that issue the paper together with the last of the names, as printed. */
    List<String> partners() {
        return partners;
    }

    /** {@code LIÊN NGÀNH} above or before the names. */
    private static Letterhead.Name withoutJoint(Letterhead.Name name) {
        String folded = Folding.matching(name.words());
        for (String joint : JOINT) {
            if (folded.startsWith(joint) && folded.length() == name.words().length()) {
                String rest = name.words().substring(joint.length()).replaceFirst("^[\\s:*–—-]+", "");
                return new Letterhead.Name(rest, name.start(), name.end());
            }
        }
        return name;
    }

    /** The name before a stroke with another body behind it; {@code SỞ LAO ĐỘNG - THƯƠNG BINH …} is one. */
    private Letterhead.Name first(Letterhead.Name name) {
        String folded = Folding.matching(name.words());
        boolean department = PARTNERS.stream().anyMatch(folded::startsWith)
                && folded.length() == name.words().length();
        for (int i = 1; department && i + 1 < folded.length(); i++) {
            if (STROKES.indexOf(folded.charAt(i)) >= 0
                    && isPartner(folded.substring(i + 1).strip())) {
                partners.add(name.words().substring(i + 1).strip());
                return new Letterhead.Name(name.words().substring(0, i).strip(), name.start(), name.end());
            }
        }
        return name;
    }

    private static boolean isPartner(String folded) {
        return PARTNERS.stream().anyMatch(folded::startsWith);
    }

    /** A second department below the first. */
    private static boolean isPartner(List<Letterhead.Name> names, Letterhead.Name next) {
        return !names.isEmpty()
                && Folding.matching(names.get(names.size() - 1).words()).startsWith("sở ")
                && Folding.matching(next.words()).startsWith("sở ");
    }

    /** A second body behind the region that ends the first. */
    private void apart(Letterhead.Name name, List<Letterhead.Name> names) {
        String folded = Folding.matching(name.words());
        if (SECOND.stream().noneMatch(folded::contains)) {
            names.add(name);
            return;
        }
        int end = Region.in(name.words(), provinces, day)
                .filter(region -> region.province().isPresent() && region.start() > 0)
                .map(Region::end)
                .orElse(name.words().length());
        String rest = name.words().substring(end).strip();
        if (rest.isEmpty() || !BodyWords.beginsBody(Folding.matching(rest))) {
            names.add(name);
            return;
        }
        names.add(new Letterhead.Name(name.words().substring(0, end), name.start(), name.end()));
        names.add(new Letterhead.Name(rest, name.start(), name.end()));
    }
}
