package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryFile;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.text.FlatText;

class LayoutReaderTest {
    private static final Registry REGISTRY = RegistryReader.read(List.of(new RegistryFile("kinds", "kinds.csv", """
                    id,name,mark,families,class,numbering,aliases,note
                    tb,Thông báo,TB,state|party,admin,year,Thông báo kết luận,
                    qd,Quyết định,QĐ,state,admin,year,,
                    cd,Công điện,CĐ,state,admin,year,,
                    """)))
            .value();

    private FlatText flat = FlatText.of("");

    private Layout read(String text) {
        flat = FlatText.of(text);
        return LayoutReader.read(flat, REGISTRY.kinds());
    }

    private String words(Layout.Part part) {
        return flat.words(part.start(), part.end());
    }

    @Test
    void partsOfANoticeFollowEachOther() {
        Layout layout = read("""
                ỦY BAN NHÂN DÂN
                TỈNH HÀ NAM
                Số: 12/TB-UBND
                Hà Nam, ngày 3 tháng 4 năm 2022
                THÔNG BÁO
                Về việc đóng cầu phao
                để sửa chữa

                Cầu phao đóng trong hai ngày.
                Người dân đi đường vòng./.

                Nơi nhận:
                - Các xã;
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                (Đã ký)
                Trần Thị Mai

                PHỤ LỤC
                Bản đồ đường vòng
                """);

        assertThat(words(layout.head())).startsWith("ỦY BAN").endsWith("để sửa chữa");
        assertThat(words(layout.addressees())).isEmpty();
        assertThat(words(layout.body())).startsWith("Cầu phao đóng").endsWith("đường vòng./.");
        assertThat(words(layout.recipients())).isEqualTo("Nơi nhận: - Các xã; - Lưu: VT.");
        assertThat(words(layout.signature())).startsWith("TM. ỦY BAN").endsWith("Trần Thị Mai");
        assertThat(words(layout.annex())).isEqualTo("PHỤ LỤC Bản đồ đường vòng");
    }

    @Test
    void columnsSideBySideAreReadOneByOne() {
        Layout layout = read("""
                    UBND TỈNH HÀ NAM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        SỞ Y TẾ                     Độc lập - Tự do - Hạnh phúc
                    Số:      /SYT-NVY            Hà Nam, ngày     tháng 4 năm 2022
                    V/v phun hóa chất
                                        Kính gửi: Trạm Y tế các xã

                Đề nghị các trạm phun hóa chất./.
                    Nơi nhận:                         KT. GIÁM ĐỐC
                    - Như trên;                      PHÓ GIÁM ĐỐC
                    - Lưu: VT.

                                                    Lý Văn Khoa
                """);

        assertThat(words(layout.head())).endsWith("V/v phun hóa chất");
        assertThat(words(layout.addressees())).isEqualTo("Kính gửi: Trạm Y tế các xã");
        assertThat(words(layout.body())).isEqualTo("Đề nghị các trạm phun hóa chất./.");
        assertThat(words(layout.signature())).contains("KT. GIÁM ĐỐC").endsWith("Lý Văn Khoa");
        assertThat(words(layout.recipients())).startsWith("Nơi nhận");
    }

    @Test
    void aTextWithoutHeadBeginsWithItsAddressees() {
        Layout layout = read("Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ.\nXét đề nghị của hai sở, Chủ tịch đồng ý.\n");

        assertThat(layout.head().isEmpty()).isTrue();
        assertThat(words(layout.addressees())).isEqualTo("Kính gửi: - Sở Tài chính; - Sở Nội vụ.");
        assertThat(words(layout.body())).startsWith("Xét đề nghị");
        assertThat(layout.signature().isEmpty()).isTrue();
    }

    @Test
    void theAuthorityAboveTheReasonsIsNoPartOfTheSubject() {
        Layout layout = read("""
                Số: 5/QĐ-UBND
                QUYẾT ĐỊNH
                Về việc thành lập tổ kiểm tra
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
                Căn cứ Luật Thanh tra;
                QUYẾT ĐỊNH:
                Điều 1. Thành lập tổ kiểm tra./.
                CHỦ TỊCH
                Ngô Văn Tình
                Nơi nhận:
                - Như Điều 1;
                - Lưu: VT.
                """);

        assertThat(words(layout.head())).endsWith("thành lập tổ kiểm tra");
        assertThat(words(layout.body())).startsWith("CHỦ TỊCH ỦY BAN").endsWith("kiểm tra./.");
        assertThat(words(layout.signature())).isEqualTo("CHỦ TỊCH Ngô Văn Tình");
        assertThat(words(layout.recipients())).endsWith("Lưu: VT.");
    }
}
