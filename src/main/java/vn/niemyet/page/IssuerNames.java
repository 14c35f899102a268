package vn.niemyet.page;

import java.util.List;

/** Short names of bodies for lists and official citations: {@code UBND tỉnh Thái Nguyên}. */
final class IssuerNames {
    private static final List<String[]> SHORT =
            List.of(new String[] {"Ủy ban nhân dân", "UBND"}, new String[] {"Uỷ ban nhân dân", "UBND"}, new String[] {
                "Hội đồng nhân dân", "HĐND"
            });

    private IssuerNames() {}

    static String shortened(String name) {
        String result = name;
        for (String[] pair : SHORT) {
            result = result.replace(pair[0], pair[1]);
        }
        return result;
    }
}
