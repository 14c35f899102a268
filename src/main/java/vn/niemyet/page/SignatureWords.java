package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.niemyet.model.Signature;
import vn.niemyet.page.template.Words;

/**
 * The signature chain as a sentence: {@code Tổng Thanh Hải, Phó Chủ tịch, ký thay Chủ tịch, thay mặt Ủy ban nhân dân.}
 */
final class SignatureWords {
    private final Words words;

    SignatureWords(Words words) {
        this.words = words;
    }

    String sentence(Signature signature) {
        List<String> rights = new ArrayList<>();
        for (Signature.Link link : signature.links()) {
            String mark = link.mark().name().toLowerCase(Locale.ROOT);
            rights.add(0, words.get("sign." + mark, link.principal()));
        }
        String who = signature.position().isEmpty()
                ? signature.name()
                : words.get(rights.isEmpty() ? "sign.who.alone" : "sign.who", signature.name(), signature.position());
        return rights.isEmpty()
                ? words.get("sign.alone", who)
                : words.get("sign.sentence", who, String.join(", ", rights));
    }
}
