package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Issuer;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Slug;

/**
 * Names that say nothing without the body they belong to: {@code Ban Thường vụ}, {@code Văn phòng Sở}, {@code Đoàn kiểm tra}.
 * The issuer completes them where that makes a body; by themselves they are none.
 */
final class PartialNames {
    private static final Phrases<Boolean> PARTS = Phrases.set("""
                    ban thường vụ | ban chấp hành | ban thường trực | ban kiểm tra | ban giám đốc | ban lãnh đạo | ban biên tập |
                    ban giám hiệu | ban tổ chức | ban giám khảo | ban kiểm phiếu | ban thanh tra | ban soạn thảo | ban kinh tế |
                    văn phòng | văn phòng sở | thanh tra sở | văn phòng bộ | văn phòng ban | văn phòng cục | phòng hành chính | phòng tổ chức |
                    phòng kế hoạch | phòng tổng hợp | phòng chuyên môn | đoàn kiểm tra | đoàn công tác | đoàn thanh tra |
                    đoàn giám sát | tổ công tác | tổ giúp việc | tổ thư ký | tổ biên tập | ban qlda | ban quản lý | ban chỉ đạo |
                    ban chỉ huy | hội đồng thi | hội đồng thẩm định | hội đồng xét | hội đồng quản lý | hội liên hiệp |
                    văn phòng ban chỉ huy | văn phòng ban chỉ đạo | văn phòng thường trực |
                    văn phòng thường trực ban chỉ huy | văn phòng thường trực ban chỉ đạo | cơ quan thường trực ban chỉ huy |
                    cơ quan thường trực ban chỉ đạo | thường trực ban chỉ huy | thường trực ban chỉ đạo | bộ phận | đảng ủy | văn phòng đảng ủy |
                    ban tổ chức đảng ủy | ủy ban kiểm tra đảng ủy | ban tuyên giáo đảng ủy | ban tuyên giáo và dân vận đảng ủy | tổ chuyên gia""");
    private static final List<String> OWN =
            List.of(" Sở", " Bộ", " Ban Chỉ huy", " Ban Chỉ đạo", " Ban", " Cục", " Chi cục", " Đảng ủy");

    private final Background background;

    PartialNames(Background background) {
        this.background = background;
    }

    static boolean isPartial(String name) {
        String folded = Folding.matching(name);
        return PARTS.skip(folded, 0, folded.length()) == folded.length();
    }

    /** The body meant by a partial name in a paper of this issuer: {@code Ban Thường vụ} of the Tỉnh ủy. */
    @Nullable
    Agency complete(String name) {
        return background
                .issuer()
                .map(Issuer::agency)
                .flatMap(issuer -> of(name, issuer))
                .orElse(null);
    }

    private Optional<Agency> of(String name, Agency issuer) {
        for (String head : OWN) {
            if (Folding.matching(name).endsWith(Folding.matching(head))
                    && issuer.name().startsWith(head.strip() + " ")) {
                String whole = name.substring(0, name.length() - head.length() + 1) + issuer.name();
                return registered(whole).or(() -> Optional.of(Agency.unregistered(Slug.of(whole), whole)));
            }
        }
        return registered(name + " " + issuer.name());
    }

    private Optional<Agency> registered(String name) {
        return background.registry().agencies().byName(name, background.day());
    }
}
