package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Head;
import vn.niemyet.model.Item;
import vn.niemyet.model.Known;
import vn.niemyet.model.Recipient;
import vn.niemyet.text.Span;

/**
 * What the readers found in a text and a page has to show in its place.
 *
 * @param items the numbered items, with the offsets of their numbers
 * @param places where the facts were read
 */
public record Landmarks(List<Item> items, List<Landmark> places) {

    public Landmarks {
        items = List.copyOf(items);
        places = List.copyOf(places);
    }

    /** Numbered items alone. */
    public static Landmarks items(List<Item> items) {
        return new Landmarks(items, List.of());
    }

    /** All that a directive was read from. */
    public static Landmarks of(Directive directive) {
        List<Landmark> places = new ArrayList<>();
        Head head = directive.head();
        read(head.kind(), Landmark.KIND, places);
        read(head.number(), Landmark.NUMBER, places);
        read(head.date(), Landmark.DATE, places);
        read(head.issuer(), Landmark.ISSUER, places);
        read(head.province(), "province", places);
        read(head.subject(), Landmark.SUBJECT, places);
        directive.signature().ifPresent(signature -> {
            places.add(new Landmark(Landmark.SIGNATURE, signature.span()));
            places.add(new Landmark(Landmark.SIGNATURE_END, last(signature.span())));
        });
        List<Recipient> recipients = directive.recipients();
        if (!recipients.isEmpty()) {
            places.add(new Landmark(Landmark.RECIPIENTS, recipients.get(0).span()));
            places.add(new Landmark(
                    Landmark.RECIPIENTS_END,
                    last(recipients.get(recipients.size() - 1).span())));
        }
        return new Landmarks(List.copyOf(directive.items()), places);
    }

    private static void read(Optional<? extends Known<?>> known, String name, List<Landmark> places) {
        known.ifPresent(value -> places.add(new Landmark(name, value.span())));
    }

    private static Span last(Span span) {
        return new Span(Math.max(span.start(), span.end() - 1), span.end());
    }
}
