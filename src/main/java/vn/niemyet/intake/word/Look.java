package vn.niemyet.intake.word;

import java.util.Optional;

/**
 * How a run looks, as far as one place of the file says so; what it does not say comes from the place below (style, then
 * default).
 *
 * @param caps small letters are printed as capitals
 * @param hidden not printed at all
 */
record Look(Optional<Boolean> bold, Optional<Boolean> italic, Optional<Boolean> caps, Optional<Boolean> hidden) {
    static final Look UNSAID = new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What {@code w:rPr} says. */
    static Look of(Element properties) {
        return new Look(
                properties.switchOf("w:b"),
                properties.switchOf("w:i"),
                properties.switchOf("w:caps"),
                properties.switchOf("w:vanish"));
    }

    Look over(Look below) {
        return new Look(bold.or(below::bold), italic.or(below::italic), caps.or(below::caps), hidden.or(below::hidden));
    }

    boolean isBold() {
        return bold.orElse(false);
    }

    boolean isItalic() {
        return italic.orElse(false);
    }

    boolean isCaps() {
        return caps.orElse(false);
    }

    boolean isHidden() {
        return hidden.orElse(false);
    }
}
