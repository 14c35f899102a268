package vn.niemyet.markup;

import java.util.Optional;
import vn.niemyet.text.Span;

/**
 * Where a citation of a text leads (viện dẫn): {@code Thông báo số 98/TB-VPCP ngày 08/5/2021} to
 * {@code ../../../trung-uong/98-tb-vpcp-2021.html}.
 *
 * @param span the citation's words in the file
 * @param href address relative to the directive's page; absent where nobody can tell which document is meant
 * @param key the cited document's key, {@code 98-tb-vpcp-2021}; empty without {@code href}
 * @param basis {@code read} or {@code inferred}
 */
public record LinkTarget(Span span, Optional<String> href, String key, String basis) {}
