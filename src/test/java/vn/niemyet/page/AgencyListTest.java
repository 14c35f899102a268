package vn.niemyet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.corpus.ReadDirective;

/** The list of bodies by level, and the names that the page of a body shows. */
class AgencyListTest {
    private static Map<String, Document> pages;

    @BeforeAll
    static void render() {
        pages = SamplePortal.parsed(
                SamplePortal.render(SamplePortal.press("vi"), SamplePortal.corpus(List.of(paper()))));
    }

    private static ReadDirective paper() {
        return SamplePortal.text("thai-nguyen/2021/1.md")
                .number("1", "UBND-VX")
                .kind("cv")
                .date("2021-06-01")
                .province("thai-nguyen")
                .subject("Việc chung")
                .mentioned(
                        "cong-an-tinh",
                        "uy-ban-nhan-dan-tinh",
                        "uy-ban-nhan-dan-cap-tinh",
                        "ban-quan-ly-khu-kinh-te-cua-khau-dong-dang-lang-son",
                        "Ủy ban nhân dân huyện Phú Bình",
                        "Ủy ban nhân dân thị xã Phổ Yên",
                        "Công an phường Hồng Bàng",
                        "Văn phòng Sở Giáo dục và Đào tạo",
                        "Trung tâm Công tác xã hội",
                        "Câu lạc bộ Thơ")
                .done();
    }

    private static String group(String id) {
        return pages.get("co-quan.html").select("section:has(h2:containsOwn(" + id + ")) li").stream()
                .map(row -> row.text())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aBodyThatNoRegistryHoldsStandsWhereItsNamePutsIt() {
        assertThat(group("Cấp huyện")).isEqualTo("Ủy ban nhân dân huyện Phú Bình 1; Ủy ban nhân dân thị xã Phổ Yên 1");
        assertThat(group("Cấp xã")).isEqualTo("Công an phường Hồng Bàng 1");
        assertThat(group("Cấp tỉnh")).contains("Văn phòng Sở Giáo dục và Đào tạo 1");
        assertThat(group("Cơ quan khác")).isEqualTo("Câu lạc bộ Thơ 1; Trung tâm Công tác xã hội 1");
    }

    @Test
    void theCommitteesOfAllProvincesAreToldFromTheOneOfTheProvince() {
        assertThat(group("Cấp tỉnh"))
                .startsWith("Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn 1; ")
                .contains("Ủy ban nhân dân cấp tỉnh của các tỉnh, thành phố nói chung 1; Ủy ban nhân dân tỉnh 1");
    }

    @Test
    void aMisprintIsNoNameToShow() {
        assertThat(SamplePortal.REGISTRY
                        .agencies()
                        .byId("cong-an-tinh")
                        .orElseThrow()
                        .aliases())
                .contains("Công an tinh");
        assertThat(pages.get("co-quan/cong-an-tinh.html").select(".names").text())
                .contains("Công an thành phố", "CA tỉnh")
                .doesNotContain("Công an tinh");
    }
}
