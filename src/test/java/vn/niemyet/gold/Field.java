package vn.niemyet.gold;

import java.util.Set;
import java.util.function.Function;

/** A measured field with the floor below which the build fails; floors are raised, never lowered, as readings get better. */
enum Field {
    NUMBER(Facts::number, 0.97),
    DATE(Facts::date, 0.97),
    KIND(Facts::kind, 0.97),
    PROVINCE(Facts::province, 0.97),
    ISSUER(Facts::issuer, 0.97),
    SIGNER(Facts::signer, 0.97),
    CITATIONS(Facts::citations, 0.98),
    CITATION_YEARS(Facts::citationYears, 0.96),
    LEADS(Facts::leads, 0.90),
    SUPPORTS(Facts::supports, 0.70),
    DEADLINES(Facts::deadlines, 0.90);

    private final Function<Facts, Set<String>> values;
    private final double floor;

    Field(Function<Facts, Set<String>> values, double floor) {
        this.values = values;
        this.floor = floor;
    }

    Set<String> of(Facts facts) {
        return values.apply(facts);
    }

    double floor() {
        return floor;
    }
}
