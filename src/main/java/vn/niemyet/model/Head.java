package vn.niemyet.model;

import java.util.Optional;

/**
 * The identifying parts of a document (thể thức): each with its provenance, absent where the text leaves it blank.
 *
 * @param place the place in the date line (địa danh), {@code Thái Nguyên}
 * @param subject the trích yếu on one line
 * @param province absent for central bodies and where nobody can tell
 */
public record Head(
        Family family,
        Optional<Known<DocumentNumber>> number,
        Optional<Known<Kind>> kind,
        Optional<Known<PartialDate>> date,
        Optional<Known<String>> place,
        Optional<Known<Province>> province,
        Optional<Known<Issuer>> issuer,
        Optional<Known<String>> subject) {}
