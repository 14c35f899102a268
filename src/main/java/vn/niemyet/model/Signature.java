package vn.niemyet.model;

import java.util.List;
import java.util.stream.Stream;
import vn.niemyet.text.Span;

/**
 * The signature block (chữ ký); on a joint paper (văn bản liên tịch) that of the first signer.
 *
 * @param name the person who signs
 * @param position the office that person holds, {@code Phó Chủ tịch}
 * @param chain the printed lines above the name, {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
 * @param links the chain resolved, outermost first: on behalf of the committee, for the chairman
 * @param others those who sign beside or below the first one: the bodies of a joint paper
 */
public record Signature(
        String name, String position, List<String> chain, List<Link> links, Span span, List<Signature> others) {

    public Signature {
        chain = List.copyOf(chain);
        links = List.copyOf(links);
        others = List.copyOf(others);
    }

    /** The block of one who signs alone. */
    public Signature(String name, String position, List<String> chain, List<Link> links, Span span) {
        this(name, position, chain, links, span, List.of());
    }

    /** Everybody who signs, in the order of the paper. */
    public List<Signature> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    /** One mark of the chain with the body or office it names: {@code KT.} with {@code Chủ tịch}. */
    public record Link(SignatureMark mark, String principal) {}
}
