package vn.niemyet.citation;

import java.util.List;

/**
 * The letters of a number (ký hiệu) as they stand in the text, stray blanks removed.
 *
 * <p>{@code KH-BCA-BNN&MT} has the parts {@code KH}, {@code BCA}, {@code BNN&MT} and the joints {@code --}.
 *
 * @param joints one character between each two parts
 * @param end index behind the last part
 */
record Symbol(List<String> parts, String joints, int end) {

    Symbol {
        parts = List.copyOf(parts);
    }

    String text() {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            text.append(joints.charAt(i - 1)).append(parts.get(i));
        }
        return text.toString();
    }

    Symbol withParts(List<String> others) {
        return new Symbol(others, joints, end);
    }
}
