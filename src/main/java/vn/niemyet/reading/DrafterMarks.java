package vn.niemyet.reading;

import vn.niemyet.problem.Code;

/**
 * The mark of who typed the paper and of how many copies were made (ký hiệu người soạn thảo và số lượng bản phát hành),
 * {@code Chiptq.TB.04/T7}, and file names of his computer: for the office, not for the public.
 */
final class DrafterMarks {
    private static final int LONGEST = 40;
    private static final int LONGEST_FILE = 200;

    private DrafterMarks() {}

    static void check(Sheet sheet, Remarks remarks) {
        int tail = Math.min(
                start(sheet.layout().recipients()), start(sheet.layout().signature()));
        for (Line line : sheet.lines()) {
            if (line.start() >= tail && !sheet.layout().annex().contains(line.start()) && isMark(line.value())) {
                remarks.at(line.start(), Code.DRAFTER_MARK, line.value());
            }
        }
    }

    private static int start(Layout.Part part) {
        return part.isEmpty() ? Integer.MAX_VALUE : part.start();
    }

    private static boolean isMark(String words) {
        boolean file = words.length() <= LONGEST_FILE
                && (words.startsWith("D:\\")
                        || words.startsWith("C:\\")
                        || words.endsWith(".doc")
                        || words.endsWith(".docx"));
        return file || (words.length() <= LONGEST && words.indexOf(' ') < 0 && isToken(words));
    }

    /** Letters, digits and at least two points, slashes or low lines, beginning with a letter. */
    private static boolean isToken(String words) {
        int start = words.startsWith("(") ? 1 : 0;
        int signs = 0;
        boolean digit = false;
        for (int i = start; i < words.length(); i++) {
            char c = words.charAt(i);
            signs += "./_".indexOf(c) >= 0 && i < words.length() - 1 ? 1 : 0;
            digit |= Character.isDigit(c);
            if (c == '@' || c == ':') {
                return false;
            }
        }
        return signs >= 2 && digit && start < words.length() && Character.isLetter(words.charAt(start));
    }
}
