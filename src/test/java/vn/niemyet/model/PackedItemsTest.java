package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.text.Span;

class PackedItemsTest {
    @Test
    void itemsComeOutAsTheyWentIn() {
        List<Item> items = List.of(
                new Item("II.", "II", "muc-ii", 0, new Span(10, 13), new Span(10, 900)),
                new Item("3.", "II.3", "muc-ii-3", 1, new Span(40, 42), new Span(40, 300)),
                new Item("a)", "II.3.a", "muc-ii-3-a", 2, new Span(90, 92), new Span(90, 300)));

        List<Item> packed = PackedItems.of(items);

        assertThat(packed).isEqualTo(items).hasSameHashCodeAs(items);
        assertThat(PackedItems.of(packed)).isSameAs(packed);
        assertThat(PackedItems.of(List.of())).isEmpty();
    }
}
