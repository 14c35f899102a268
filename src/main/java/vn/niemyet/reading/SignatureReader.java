package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Signature;
import vn.niemyet.model.SignatureMark;
import vn.niemyet.text.Folding;

/**
 * Reads the signature block: the chain of marks and offices, the office of the one who signs, and the name, in any of its
 * printed forms. {@code TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG} has two links: by order of the chairman,
 * for the head of the office.
 */
final class SignatureReader {
    private static final Map<String, SignatureMark> USUAL = Map.of(
            "TM", SignatureMark.THAY_MAT,
            "THAYMẶT", SignatureMark.THAY_MAT,
            "KT", SignatureMark.KY_THAY,
            "KÝTHAY", SignatureMark.KY_THAY,
            "TL", SignatureMark.THUA_LENH,
            "THỪALỆNH", SignatureMark.THUA_LENH,
            "TUQ", SignatureMark.THUA_UY_QUYEN,
            "TUN", SignatureMark.THUA_UY_QUYEN,
            "Q", SignatureMark.QUYEN,
            "QUYỀN", SignatureMark.QUYEN);

    private final Sheet sheet;
    private final Map<String, SignatureMark> marks;
    private final IssuerNames names;

    private SignatureReader(Sheet sheet) {
        this.sheet = sheet;
        this.marks = sheet.registry().signatureMarks();
        this.names = new IssuerNames(sheet.registry(), HeadReader.UNDATED);
    }

    static Optional<Signature> read(Sheet sheet) {
        return new SignatureReader(sheet).read();
    }

    private Optional<Signature> read() {
        List<List<Line>> blocks = Signers.of(SignatureBlock.of(sheet));
        Optional<Signature> printed = blocks.isEmpty() ? Optional.empty() : of(blocks);
        boolean named = printed.filter(signature -> !signature.name().isEmpty()).isPresent();
        return named ? printed : PortalSigner.in(sheet.flat(), printed).or(() -> printed);
    }

    private Optional<Signature> of(List<List<Line>> blocks) {
        List<Signature> others = new ArrayList<>();
        for (List<Line> block : blocks.subList(1, blocks.size())) {
            read(block, List.of())
                    .filter(signature -> !signature.name().isEmpty())
                    .ifPresent(others::add);
        }
        return read(blocks.get(0), others);
    }

    private Optional<Signature> read(List<Line> block, List<Signature> others) {
        int name = nameStart(block);
        int end = name < 0 ? block.size() : NameLines.endAt(block, name, block.size(), capitals(block, name));
        List<Line> chainLines = block.subList(0, name < 0 ? block.size() : name);
        List<String> chain = SignatureChain.of(chainLines);
        if (chain.isEmpty() && name < 0) {
            return Optional.empty();
        }
        int last = Math.max(0, end - 1);
        return Optional.of(new Signature(
                name < 0 ? "" : NameLines.words(block.subList(name, end)),
                position(chain),
                chain,
                links(chain),
                sheet.flat().span(block.get(0).start(), block.get(last).end()),
                others));
    }

    /** Index of the line on which the name begins: a mixed one before one in capitals; -1 where there is none. */
    static int nameStart(List<Line> block) {
        for (boolean capitals : new boolean[] {false, true}) {
            for (int i = 0; i < block.size(); i++) {
                if (NameLines.endAt(block, i, block.size(), capitals) > i) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether the name that begins there is printed in capitals. */
    static boolean capitals(List<Line> block, int name) {
        return NameLines.endAt(block, name, block.size(), false) == name;
    }

    /** The office of the signer: the last member of the chain, its own mark aside. */
    private String position(List<String> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            Member member = Member.of(chain.get(i));
            if (member.mark().isEmpty()) {
                return office(member.principal());
            }
            if (isActing(member.mark())) {
                return "Quyền " + office(member.principal());
            }
        }
        return "";
    }

    private static boolean isActing(String mark) {
        return mark.equals("Q") || mark.equals("QUYỀN");
    }

    private List<Signature.Link> links(List<String> chain) {
        List<Signature.Link> links = new ArrayList<>();
        for (String words : chain) {
            Member member = Member.of(words);
            mark(member).ifPresent(mark -> links.add(new Signature.Link(mark, principal(member))));
        }
        return links;
    }

    private String principal(Member member) {
        String words = member.principal();
        return Offices.startsWithOffice(Folding.matching(words))
                ? office(words)
                : names.named(words).full();
    }

    private String office(String words) {
        boolean deputy = words.startsWith("P.");
        String whole = deputy ? "PHÓ " + words.substring(2).strip() : words;
        return KnownNames.spelledIn(whole, OfficeCase.of(whole), sheet.registry());
    }

    private Optional<SignatureMark> mark(Member member) {
        if (member.mark().isEmpty()) {
            return Optional.empty();
        }
        SignatureMark registered = marks.get(member.printed());
        SignatureMark known = registered == null ? marks.get(member.mark() + ".") : registered;
        return Optional.ofNullable(known == null ? USUAL.get(member.mark()) : known);
    }

    /**
     * One member of a chain.
     *
     * @param mark its letters, {@code KT}; empty for a bare office
     * @param printed the mark with its point, {@code K/T}
     * @param principal the body or office behind it
     */
    private record Member(String mark, String printed, String principal) {
        static Member of(String words) {
            int length = SignatureForms.markLength(words);
            String printed = words.substring(0, length).strip();
            StringBuilder letters = new StringBuilder();
            printed.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
            String rest = words.substring(length).strip();
            boolean comma = rest.endsWith(",");
            return new Member(letters.toString(), printed, comma ? rest.substring(0, rest.length() - 1) : rest);
        }
    }
}
