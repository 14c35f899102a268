package vn.niemyet.model;

import java.util.List;
import vn.niemyet.text.Span;

/**
 * The signature block (chữ ký).
 *
 * @param name the person who signs
 * @param position the office that person holds, {@code Phó Chủ tịch}
 * @param chain the printed lines above the name, {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
 * @param links the chain resolved, outermost first: on behalf of the committee, for the chairman
 */
public record Signature(String name, String position, List<String> chain, List<Link> links, Span span) {

    public Signature {
        chain = List.copyOf(chain);
        links = List.copyOf(links);
    }

    /** One mark of the chain with the body or office it names: {@code KT.} with {@code Chủ tịch}. */
    public record Link(SignatureMark mark, String principal) {}
}
