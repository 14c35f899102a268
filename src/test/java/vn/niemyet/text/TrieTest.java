package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrieTest {
    /** Words of few letters, so that many begin or end within others; their letters meet in low bits. */
    private static TreeSet<String> words(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(1 + random.nextInt(9), 0, 4)
                        .mapToObj(letter -> String.valueOf("sởty".charAt(letter)))
                        .collect(Collectors.joining()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWordIsFoundAndNoOther() {
        for (long seed = 1; seed <= 20; seed++) {
            TreeSet<String> words = words(seed, 60);
            Trie trie = Trie.of(words);
            List<String> inOrder = List.copyOf(words);

            for (String word : words(seed + 100, 400)) {
                int node = trie.find(word);
                int found = node == Trie.NONE ? Trie.NONE : trie.word(node);
                assertThat(found).as("seed %s, %s", seed, word).isEqualTo(inOrder.indexOf(word));
                assertThat(node == Trie.NONE)
                        .as("seed %s, %s", seed, word)
                        .isEqualTo(words.stream().noneMatch(other -> other.startsWith(word)));
            }
        }
    }

    @Test
    void aSingleWordAndNoWordAreTriesToo() {
        assertThat(Trie.of(List.of()).find("s")).isEqualTo(Trie.NONE);
        Trie one = Trie.of(List.of("sở y tế"));

        assertThat(one.word(one.find("sở y tế"))).isZero();
        assertThat(one.word(one.find("sở"))).isEqualTo(Trie.NONE);
        assertThat(one.find("sở y tế.")).isEqualTo(Trie.NONE);
        assertThat(one.find("y")).isEqualTo(Trie.NONE);
    }
}
