package vn.niemyet.citation;

import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Kind;

/**
 * What a number says of its document.
 *
 * @param kind behind its mark; công văn where the first mark is a body's
 * @param body mark of the issuing body, empty where the number has none
 * @param sure whether the registry knows its marks; a number of mere shape needs a head word or a date beside it
 */
record NumberSense(DocumentNumber number, Optional<Kind> kind, String body, boolean sure) {}
