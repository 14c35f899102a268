package vn.niemyet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "00ff102030405060708090a0b0c0d0e0f00112233445566778899aabbccdde7f"
            })
    void saysTheDigitsOfTheSum(String digits) {
        assertThat(Fingerprint.of(HexFormat.of().parseHex(digits))).hasToString(digits);
    }
}
