package vn.niemyet.citation;

import java.util.Optional;
import vn.niemyet.model.PartialDate;

/** A document that a mention without a year can mean, with where it is known from. */
record Candidate(String key, Optional<PartialDate> date, String reason) {}
