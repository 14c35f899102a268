package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.model.Signature;
import vn.niemyet.model.SignatureMark;

/**
 * Says in one Vietnamese sentence who signed, for whom, and by what right (Nghị định 30/2020/NĐ-CP, điều 13): {@code Phó Chủ
 * tịch Tổng Thanh Hải ký thay Chủ tịch, thay mặt Ủy ban nhân dân.}
 */
public final class SignatureSentence {
    private SignatureSentence() {}

    /** The sentence; of a block without a name it says so. */
    public static String of(Signature signature) {
        StringBuilder sentence = new StringBuilder(signer(signature));
        List<Signature.Link> links = signature.links();
        boolean signs = false;
        for (int i = links.size() - 1; i >= 0; i--) {
            Signature.Link link = links.get(i);
            if (link.mark() != SignatureMark.QUYEN) {
                sentence.append(signs ? ", " : " ký ")
                        .append(right(link.mark()))
                        .append(' ')
                        .append(link.principal());
                signs = true;
            }
        }
        return sentence.append(signs ? "." : " ký.").toString();
    }

    private static String signer(Signature signature) {
        String name = signature.name().isEmpty() ? "(không rõ tên)" : signature.name();
        return signature.position().isEmpty() ? name : signature.position() + " " + name;
    }

    private static String right(SignatureMark mark) {
        return switch (mark) {
            case THAY_MAT -> "thay mặt";
            case KY_THAY -> "thay";
            case THUA_LENH -> "thừa lệnh";
            case THUA_UY_QUYEN -> "thừa ủy quyền";
            case QUYEN -> "quyền";
        };
    }
}
