package vn.niemyet.search;

import java.util.stream.IntStream;

/**
 * How a list of different whole numbers below a bound is written when reader and writer both know the bound and the length:
 * the gaps in Rice's code with the parameter that suits their mean; of a list that holds more than half of all numbers those
 * that are missing.
 */
final class Ascending {
    private Ascending() {}

    /** Different whole numbers, rising; immutable. */
    static final class Row {
        static final Row NONE = new Row(new int[0]);

        private final int[] numbers;

        private Row(int[] numbers) {
            this.numbers = numbers;
        }

        static Row of(IntStream numbers) {
            return new Row(numbers.sorted().distinct().toArray());
        }

        /** The length, then the numbers, all below {@code bound}. */
        void write(Bits bits, int bound) {
            bits.count(numbers.length);
            Ascending.write(bits, numbers, numbers.length, bound);
        }
    }

    /** Rice's parameter for {@code count} numbers below {@code bound}: near the optimum for evenly scattered numbers. */
    static int parameter(long bound, long count) {
        long mean = bound * 96 / (Math.max(1, count) * 100);
        return mean < 1 ? 0 : Long.SIZE - 1 - Long.numberOfLeadingZeros(mean);
    }

    /** Writes the first {@code count} of {@code numbers}. */
    static void write(Bits bits, int[] numbers, int count, int bound) {
        if (2L * count > bound) {
            writeMissing(bits, numbers, count, bound);
            return;
        }
        int k = parameter(bound, count);
        int next = 0;
        for (int i = 0; i < count; i++) {
            bits.rice(numbers[i] - next, k);
            next = numbers[i] + 1;
        }
    }

    private static void writeMissing(Bits bits, int[] numbers, int count, int bound) {
        int k = parameter(bound, bound - count);
        int next = 0;
        int at = 0;
        for (int number = 0; number < bound; number++) {
            if (at < count && numbers[at] == number) {
                at++;
            } else {
                bits.rice(number - next, k);
                next = number + 1;
            }
        }
    }

    /** About how many bits {@link #write} needs: the entropy of the list. */
    static double cost(long count, long bound) {
        if (count <= 0 || count >= bound) {
            return 0;
        }
        double share = (double) count / bound;
        return -bound * (share * Math.log(share) + (1 - share) * Math.log(1 - share)) / Math.log(2);
    }
}
