package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;

/**
 * The committee of the province that speaks in a text without letterhead and signature, {@code Chủ tịch UBND tỉnh có ý kiến chỉ
 * đạo như sau}, or its office, where that passes the words on: {@code Văn phòng UBND tỉnh thông báo để …}.
 */
final class BodySpeaker {
    private static final int REACH = 4000;
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final Phrases<Boolean> COMMITTEES =
            Phrases.set("ubnd tỉnh | ubnd thành phố | ủy ban nhân dân tỉnh | ủy ban nhân dân thành phố");
    private static final Phrases<Boolean> SAYING = Phrases.set("""
                    có ý kiến như sau | có ý kiến chỉ đạo | có ý kiến chỉ đạo như sau | chỉ đạo như sau | chỉ đạo: | yêu cầu | chỉ thị: |
                    có ý kiến: | giao""");
    private static final Phrases<Boolean> PASSING =
            Phrases.set("thông báo để | thông báo đến | xin thông báo | thông báo ý kiến | truyền đạt | thông báo");
    private static final List<String> OF_OFFICE = List.of("văn phòng");
    /** The committee named so is not the one who speaks. */
    private static final List<String> NO_SPEAKER = Phrases.list(
            "của | tại | do | bởi | với | cho | phó chủ tịch | hđnd và | lãnh đạo | đồng chí | trình | gửi | báo cáo");

    private final Sheet sheet;
    private final IssuerNames names;

    BodySpeaker(Sheet sheet, IssuerNames names) {
        this.sheet = sheet;
        this.names = names;
    }

    Optional<Known<Issuer>> find(Optional<Province> province) {
        String folded = sheet.flat().folded();
        Layout.Part body = sheet.layout().body();
        int limit = Math.min(body.end(), body.start() + REACH);
        Optional<Known<Issuer>> committee = Optional.empty();
        for (int at = body.start(); at < limit; at++) {
            int end = "uủ".indexOf(folded.charAt(at)) >= 0 && Glance.isEdge(folded, at)
                    ? COMMITTEES.skip(folded, at, limit)
                    : at;
            int behind = Glance.skipBlanks(folded, end, limit);
            if (end > at && Glance.endsWithAny(folded, at, OF_OFFICE) && PASSING.at(folded, behind, limit)) {
                return Optional.of(issuer("Văn phòng " + COMMITTEE, province, new Layout.Part(at, end)));
            }
            boolean speaks =
                    end > at && SAYING.at(folded, behind, limit) && !Glance.endsWithAny(folded, at, NO_SPEAKER);
            if (speaks && committee.isEmpty() && !Glance.endsWithAny(folded, at, OF_OFFICE)) {
                committee = Optional.of(issuer(COMMITTEE, province, new Layout.Part(at, end)));
            }
        }
        return committee;
    }

    private Known<Issuer> issuer(String name, Optional<Province> province, Layout.Part words) {
        String full = name + " " + province.map(Province::fullName).orElse("tỉnh");
        Optional<Agency> general = province.isPresent()
                ? Optional.empty()
                : sheet.registry().agencies().byName(full, HeadReader.UNDATED);
        if (general.isPresent()) {
            return sheet.inferred(new Issuer(full, general.get(), null), words.start(), words.end());
        }
        return sheet.inferred(names.issuer(List.of(names.named(full))), words.start(), words.end());
    }
}
