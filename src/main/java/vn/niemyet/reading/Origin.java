package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;

/**
 * Where a document comes from: its issuing body and that body's province.
 *
 * @param central whether the body stands above the provinces, so that no province is missed
 */
record Origin(Optional<Known<Issuer>> issuer, Optional<Known<Province>> province, boolean central) {
    static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty(), false);
}
