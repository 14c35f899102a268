package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;
import vn.niemyet.model.Signature;
import vn.niemyet.model.SignatureMark;
import vn.niemyet.model.Tier;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Span;

/**
 * Infers the issuing body of a text without letterhead: from the caption of its annex, from the mark in its number, from the
 * body it is signed for, from the office of the signer together with the body that speaks in the text.
 */
final class IssuerFinder {
    private static final List<String> LOWER =
            List.of("huyện", "thị xã", "thành phố", "quận", "xã", "phường", "thị trấn", "đặc khu");

    private final Sheet sheet;
    private final Registry registry;
    private final IssuerNames names;
    private final Optional<Province> province;

    IssuerFinder(Sheet sheet, Registry registry, LocalDate day, Optional<Province> province) {
        this.sheet = sheet;
        this.registry = registry;
        this.names = new IssuerNames(registry, day);
        this.province = province;
    }

    /** A body that speaks for the whole region, where the letterhead would name it. */
    Optional<Known<Issuer>> find(
            Optional<Known<DocumentNumber>> number, Optional<Known<String>> place, Optional<Signature> signature) {
        return fromCaption()
                .or(() -> Authority.in(sheet).flatMap(this::ofAuthority))
                .or(() -> number.flatMap(known -> fromNumber(known, place)))
                .or(() -> signature.flatMap(this::fromSignature))
                .or(() -> signature.isPresent() ? Optional.empty() : new BodySpeaker(sheet, names).find(province));
    }

    /** A body whose letterhead lost its region gets the inferred one: {@code SỞ Y TẾ} or {@code ỦY BAN NHÂN DÂN} alone. */
    Known<Issuer> completed(
            Known<Issuer> printed, Optional<Known<DocumentNumber>> number, Optional<Known<String>> place) {
        Optional<Known<Issuer>> whole = number.flatMap(known -> fromNumber(known, place))
                .filter(known ->
                        LostLetters.made(known.value().name(), printed.value().name()));
        if (whole.isPresent()) {
            return new Known<>(whole.get().value(), Basis.INFERRED, printed.span(), printed.words());
        }
        Issuer issuer = printed.value();
        String folded = Folding.matching(issuer.name());
        boolean council = folded.equals("ủy ban nhân dân") || folded.equals("hội đồng nhân dân");
        Optional<Known<Issuer>> authority = council ? Authority.in(sheet).flatMap(this::ofAuthority) : Optional.empty();
        if (authority
                .filter(known -> Folding.matching(known.value().name()).startsWith(folded))
                .isPresent()) {
            return authority.get();
        }
        Optional<Known<Issuer>> department =
                council ? number.flatMap(known -> department(known, place)) : Optional.empty();
        if (department.isPresent()) {
            return department.get();
        }
        Optional<Issuer> ofPlace = number.flatMap(known -> council(known.value(), folded, issuer.name()));
        if (ofPlace.isPresent()) {
            return new Known<>(ofPlace.get(), Basis.INFERRED, printed.span(), printed.words());
        }
        boolean open = council
                || (issuer.agency().tier() == Tier.PROVINCE
                        && names.named(issuer.name()).region().isEmpty());
        Optional<String> region = council ? lower(place).or(this::provinceName) : provinceName();
        boolean complete = province.map(p -> issuer.name().endsWith(p.name())).orElse(false);
        if (!open || complete || region.isEmpty()) {
            return printed;
        }
        boolean committee = folded.endsWith(" ủy");
        String name =
                issuer.name() + " " + (committee ? province.map(Province::name).orElse("") : region.get());
        Issuer full = names.issuer(List.of(names.named(name)));
        return new Known<>(
                new Issuer(full.name(), full.agency(), issuer.parentName()),
                Basis.INFERRED,
                printed.span(),
                printed.words());
    }

    /** {@code THỊ TRẤN TAM SƠN} above {@code Số: 12/TB-UBND}: the letterhead lost the line above its place. */
    private Optional<Issuer> council(DocumentNumber number, String folded, String place) {
        Optional<String> type = LOWER.stream()
                .filter(word -> folded.startsWith(word + " ") && !folded.startsWith("xã hội"))
                .findFirst();
        String mark = bodyMark(number);
        boolean assembly = mark.equals("HĐND");
        if (type.isEmpty() || !(assembly || mark.equals("UBND") || mark.equals("UB"))) {
            return Optional.empty();
        }
        String name = NameCase.title(place.substring(type.get().length() + 1));
        String whole = (assembly ? "Hội đồng nhân dân " : "Ủy ban nhân dân ") + type.get() + " " + name;
        return Optional.of(names.issuer(List.of(names.named(whole))));
    }

    /** {@code ỦY BAN NHÂN DÂN} above {@code Số: 12/HD-SGDĐT}: the letterhead lost the line of the department. */
    private Optional<Known<Issuer>> department(Known<DocumentNumber> number, Optional<Known<String>> place) {
        boolean known = registry.agencies().byMark(bodyMark(number.value())).stream()
                .anyMatch(agency -> agency.tier() == Tier.PROVINCE
                        && Folding.matching(agency.name()).startsWith("sở "));
        return known ? fromNumber(number, place) : Optional.empty();
    }

    private Optional<String> provinceName() {
        return province.map(Region::fullName);
    }

    /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU} above {@code Căn cứ …}, where it names its region. */
    private Optional<Known<Issuer>> ofAuthority(Layout.Part words) {
        NamedBody body = names.named(sheet.flat().words(words.start(), words.end()));
        return !body.region().isEmpty()
                ? Optional.of(sheet.inferred(names.issuer(List.of(body)), words.start(), words.end()))
                : Optional.empty();
    }

    private Optional<Known<Issuer>> fromCaption() {
        return Caption.in(sheet, registry.kinds())
                .map(Caption::issuer)
                .filter(words -> !words.isEmpty())
                .map(words -> sheet.inferred(
                        placed(sheet.flat().words(words.start(), words.end())), words.start(), words.end()));
    }

    /** {@code Ủy ban nhân dân Thành phố} without a name gets the province's. */
    private Issuer placed(String printed) {
        NamedBody body = names.named(printed);
        String folded = Folding.matching(printed);
        boolean open = folded.endsWith(" tỉnh") || folded.endsWith(" thành phố");
        if (body.province().isPresent() || !open || province.isEmpty()) {
            return names.issuer(List.of(body));
        }
        String bare = printed.substring(0, folded.lastIndexOf(folded.endsWith(" tỉnh") ? " tỉnh" : " thành phố"));
        return names.issuer(List.of(names.named(bare + " " + province.get().fullName())));
    }

    private Optional<Known<Issuer>> fromNumber(Known<DocumentNumber> number, Optional<Known<String>> place) {
        String mark = bodyMark(number.value());
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> named = local(mark, place).or(() -> central(mark));
        return named.map(name ->
                new Known<>(names.issuer(List.of(names.named(name))), Basis.INFERRED, number.span(), number.words()));
    }

    /** The symbol's part that names the body: {@code UBND} of {@code TB-UBND} and of {@code UBND-VX}, {@code TU} of {@code CV/TU}. */
    private String bodyMark(DocumentNumber number) {
        String symbol = number.symbol();
        if (number.family() == Family.PARTY) {
            return symbol.substring(symbol.indexOf('/') + 1);
        }
        int joint = joint(symbol);
        String first = joint < 0 ? symbol : symbol.substring(0, joint);
        boolean kind = registry.kinds().byMark(first, Family.STATE).isPresent();
        return kind ? joint < 0 ? "" : withoutTerm(symbol.substring(joint + 1)) : first;
    }

    /** Index of the hyphen behind the kind's mark; older papers have a stroke there, {@code QĐ/UB}. */
    private static int joint(String symbol) {
        int hyphen = symbol.indexOf('-');
        return hyphen >= 0 ? hyphen : symbol.indexOf('/');
    }

    /** {@code UBTVQH} of {@code UBTVQH9}: the National Assembly counts its terms. */
    private static String withoutTerm(String mark) {
        int end = mark.length();
        while (end > 0 && Character.isDigit(mark.charAt(end - 1))) {
            end--;
        }
        return mark.endsWith("QH" + mark.substring(end)) ? mark.substring(0, end) : mark;
    }

    /** The committees and departments of the province; a committee of a lower place where the date line names that. */
    private Optional<String> local(String mark, Optional<Known<String>> place) {
        Optional<Agency> agency = registry.agencies().byMark(mark).stream()
                .filter(a -> !a.isCentral())
                .findFirst();
        boolean council = mark.equals("UBND") || mark.equals("UB") || mark.equals("HĐND") || mark.equals("ND-UB");
        if (council) {
            String name = mark.equals("HĐND") ? "Hội đồng nhân dân" : "Ủy ban nhân dân";
            return lower(place)
                    .map(region -> name + " " + region)
                    .or(() -> provinceName().map(region -> name + " " + region));
        }
        if (mark.equals("TU")) {
            return province.map(p -> (p.isCity() ? "Thành ủy " : "Tỉnh ủy ") + p.name());
        }
        boolean ofCentre = registry.agencies().centralByMark(mark).isPresent();
        return ofCentre
                ? Optional.empty()
                : agency.flatMap(a -> province.map(p -> withoutType(a.name()) + " " + p.fullName()));
    }

    private static String withoutType(String name) {
        return name.endsWith(" tỉnh") ? name.substring(0, name.length() - " tỉnh".length()) : name;
    }

    /** {@code huyện Than Uyên} when the date line says {@code Than Uyên} and the text names that district. */
    private Optional<String> lower(Optional<Known<String>> place) {
        if (place.isEmpty() || registry.provinces().byName(place.get().value()).isPresent()) {
            return Optional.empty();
        }
        String name = place.get().value();
        String folded = Folding.matching(name);
        return LOWER.stream()
                .filter(type -> sheet.flat().folded().contains(type + " " + folded))
                .map(type -> type + " " + name)
                .findFirst();
    }

    private Optional<String> central(String mark) {
        return registry.agencies().centralByMark(mark).map(Agency::name);
    }

    private Optional<Known<Issuer>> fromSignature(Signature signature) {
        Optional<String> signedFor = signature.links().stream()
                .filter(link -> link.mark() == SignatureMark.THAY_MAT)
                .map(Signature.Link::principal)
                .findFirst();
        String office = signedFor.isPresent() || signature.links().isEmpty()
                ? signature.position()
                : signature.links().get(0).principal();
        return signedFor
                .flatMap(name -> signedFor(name, signature.span()))
                .or(() -> new Speaker(sheet, registry, names).find(office, province));
    }

    private Optional<Known<Issuer>> signedFor(String principal, Span span) {
        NamedBody body = names.named(principal);
        String folded = Folding.matching(principal);
        if (!body.region().isEmpty() || body.isCentral()) {
            return Optional.of(new Known<>(names.issuer(List.of(body)), Basis.INFERRED, span, principal));
        }
        boolean committee =
                folded.equals("ủy ban nhân dân") || folded.equals("hội đồng nhân dân") || folded.equals("ubnd");
        boolean party = folded.equals("ban thường vụ") || folded.equals("tỉnh ủy") || folded.equals("ban chấp hành");
        if (province.isEmpty() || !(committee || party)) {
            return Optional.empty();
        }
        String name = committee
                ? principal + " " + province.get().fullName()
                : (province.get().isCity() ? "Thành ủy " : "Tỉnh ủy ")
                        + province.get().name();
        return Optional.of(new Known<>(names.issuer(List.of(names.named(name))), Basis.INFERRED, span, principal));
    }
}
