package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.text.Slug;

/**
 * Councils and committees named without their level, as the papers of their own province or district name them:
 * {@code Hội đồng nhân dân giao Thường trực Hội đồng nhân dân, Ủy ban nhân dân …}.
 */
final class BareNames {
    private static final String COUNCIL = "Hội đồng nhân dân";
    private static final Phrases<String> NAMES = Phrases.of(Map.of(
            "Thường trực " + COUNCIL,
            Phrases.list("thường trực hội đồng nhân dân | thường trực hđnd | tt hđnd | tt.hđnd"),
            COUNCIL,
            Phrases.list("hội đồng nhân dân | hđnd"),
            "Ủy ban nhân dân",
            Phrases.list("ủy ban nhân dân | ubnd | chủ tịch ủy ban nhân dân | chủ tịch ubnd")));
    /** The Youth Union's committee of a district (Đoàn Thanh niên). */
    private static final Phrases<Boolean> YOUTH = Phrases.set("huyện đoàn", "thị đoàn", "quận đoàn");

    /** Words behind which the name goes on. */
    private static final Phrases<Boolean> LEVELS = Phrases.set("""
                    tỉnh | thành phố | tp | tp. | huyện | quận | thị xã | thị trấn | xã | phường | đặc khu | cấp | các | khóa | nước |
                    địa phương""");

    private static final List<String> PARTS = Phrases.list("""
                    ban của | các ban | đại biểu | tổ đại biểu | ban | luật tổ chức | văn phòng | đoàn | kỳ họp | viên | và | khóa""");

    private final Background background;
    private final String value;
    private final String folded;
    private final Optional<OwnPlace> ownPlace;

    BareNames(Background background, Optional<OwnPlace> ownPlace) {
        this.background = background;
        this.value = background.flat().value();
        this.folded = background.flat().folded();
        this.ownPlace = ownPlace;
    }

    /** The body of the level that speaks, or nothing where the name goes on or the paper comes from elsewhere. */
    @Nullable
    Member at(int start, int limit) {
        int youth = ownPlace.isPresent() ? YOUTH.skip(folded, start, limit) : start;
        if (youth > start) {
            String whole = background.flat().words(start, youth) + " "
                    + ownPlace.orElseThrow().name();
            return Member.body(start, youth, Agency.unregistered(Slug.of(whole), whole), "");
        }
        Phrases.Hit<String> name = NAMES.longestAt(folded, start, limit);
        if (name == null || !isOfCommittee() || isPart(start, name)) {
            return null;
        }
        int behind = Glance.skipBlanks(folded, name.end(), limit);
        boolean goesOn =
                behind - name.end() == 1 && (LEVELS.at(folded, behind, limit) || Glance.isUpper(value, behind));
        return goesOn ? null : Member.body(start, name.end(), agency(name.meaning()), "");
    }

    private boolean isPart(int start, Phrases.Hit<String> name) {
        return name.meaning().equals(COUNCIL) && Glance.endsWithAny(folded, start, PARTS);
    }

    private boolean isOfCommittee() {
        String issuer = background.issuer().map(i -> i.agency().id()).orElse("");
        return issuer.startsWith("uy-ban-nhan-dan") || issuer.startsWith("hoi-dong-nhan-dan");
    }

    private Agency agency(String stem) {
        String place = ownPlace.map(own -> own.unit() + " " + own.name()).orElse("tỉnh");
        String name = stem + " " + place;
        return background
                .registry()
                .agencies()
                .byName(name, background.day())
                .orElseGet(() -> Agency.unregistered(Slug.of(name), name));
    }
}
