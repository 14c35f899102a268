package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Known;
import vn.niemyet.text.Folding;

/** Tells State from Party documents: by the motto, else by the form of the number, else by the letterhead. */
final class FamilyReader {
    private static final List<String> PARTY =
            List.of(("tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|ban chấp hành trung ương|"
                            + "đảng đoàn|ban cán sự đảng")
                    .split("\\|", -1));

    private FamilyReader() {}

    static Family read(HeadLines head, Optional<Known<DocumentNumber>> number) {
        boolean republic = false;
        for (int i = 0; i < head.size(); i++) {
            if (head.landmark(i) == Landmark.MOTTO) {
                String plain = Folding.key(Folding.plain(head.line(i).value()));
                if ("dangcongsanvietnam".startsWith(plain) || plain.startsWith("dangcongsan")) {
                    return Family.PARTY;
                }
                republic = true;
            }
        }
        boolean committee =
                head.letterhead().stream().anyMatch(line -> PARTY.stream().anyMatch(line::startsWith));
        boolean partyNumber =
                number.map(known -> known.value().family() == Family.PARTY).orElse(false);
        return !republic && (committee || partyNumber) ? Family.PARTY : Family.STATE;
    }
}
