package vn.niemyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.model.PartialDate;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021-05-11, 2021-05-11",
        "2021-5-1,   2021-05-01",
        "11/5/2021,  2021-05-11",
        "01/12/2021, 2021-12-01",
        "11-05-2021, 2021-05-11",
        "11.5.2021,  2021-05-11",
        "2021/05/11, 2021-05-11",
        "29/2/2024,  2024-02-29",
        "2021-02,    2021-02",
        "02/2021,    2021-02",
        "2021,       2021",
        "' 2021-05-11 ', 2021-05-11",
    })
    void theUsualSpellingsAreUnderstood(String written, String iso) {
        assertThat(WrittenDate.parse(written)).contains(PartialDate.parse(iso).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-02-30",
                "29/2/2021",
                "31/4/2021",
                "2021-13",
                "0/5/2021",
                "2021-00-11",
                "11/5/21",
                "5",
                "11/5",
                "2021-2022",
                "2021-05-11-1",
                "20211-05-11",
                "+2021-05-11",
                "-2021",
                "2021-05-",
                "٢٠٢١",
                "0021-05-11",
                "mai",
                "2021-05-11T00:00",
                "2021-2022-2023"
            })
    void whatIsNoDayIsNothing(String written) {
        assertThat(WrittenDate.parse(written)).isEmpty();
    }
}
