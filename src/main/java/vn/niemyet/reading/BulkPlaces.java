package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;

/** Places of a level named in bulk, which stand for their committees: {@code Các huyện, thành phố rà soát …}. */
final class BulkPlaces {
    private static final Phrases<String> PLACES = Phrases.of(
            Map.of("uy-ban-nhan-dan-cap-huyen", Phrases.list("""
                    các huyện, thành phố | các huyện, thị xã, thành phố | các huyện, thành phố, thị xã | các quận, huyện |
                    các quận, huyện, thị xã | các huyện, thị xã | các huyện, thị, thành phố | các huyện"""), "uy-ban-nhan-dan-cap-xa", Phrases.list("""
                    các xã, phường | các xã, phường, thị trấn | các xã, phường, đặc khu | các xã, thị trấn | các phường, xã |
                    các phường, xã, thị trấn | các phường, xã, đặc khu | các xã""")));
    /** The Party's committees of the districts, whatever else is named behind them. */
    private static final Phrases<Boolean> PARTY =
            Phrases.set("các huyện ủy", "các thành ủy", "các thị ủy", "các quận ủy", "các quận, huyện ủy");

    private static final String DISTRICT_COMMITTEES = "huyen-uy-thi-uy-thanh-uy";

    /** What limits them to some of the level, and changes nothing in who is told. */
    private static final List<String> NO_SUBJECT = Phrases.list(
            "của | ở | tại | cho | với | trên | từ | đến | giữa | về | thuộc | trong | đối với | ubnd | nhân dân");

    private final Background background;
    private final String folded;

    BulkPlaces(Background background) {
        this.background = background;
        this.folded = background.flat().folded();
    }

    /** The committees of the places named from {@code start} to {@code end}, or nothing. */
    @Nullable
    Member at(int start, int end) {
        if (PARTY.at(folded, start, end)) {
            return committees(DISTRICT_COMMITTEES, start, end);
        }
        Phrases.Hit<String> hit = PLACES.longestAt(folded, start, end);
        boolean whole = hit != null && hit.end() == end && !background.isCentral();
        if (!whole || hit == null || Glance.endsWithAny(folded, start, NO_SUBJECT)) {
            return null;
        }
        return committees(hit.meaning(), start, end);
    }

    private @Nullable Member committees(String id, int start, int end) {
        Agency committees = background.registry().agencies().byId(id).orElse(null);
        return committees == null ? null : Member.body(start, end, committees, "");
    }
}
