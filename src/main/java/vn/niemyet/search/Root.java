package vn.niemyet.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Province;
import vn.niemyet.text.Slug;

/** The files of the index that are JSON: the root, which is read first, the dictionary, the abbreviations, the rarer names. */
final class Root {
    private static final int NAMES_PER_FILE = 200;
    private static final int MOST_NAME_BITS = 8;
    /** In a portal of up to so many directives the bodies of all are a few kilobytes, which need no asking for. */
    private static final int BODIES_AT_ONCE = 2000;

    private final ObjectMapper mapper = new ObjectMapper();
    private final String stamp;

    Root(String stamp) {
        this.stamp = stamp;
    }

    /** How the index is cut up, and the names of what can be chosen. */
    IndexFile root(Catalogue catalogue, Names names, NumberFiles numbers, Shape shape) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", IndexBuilder.FORMAT);
        root.put("directives", catalogue.directiveCount());
        root.put("central", catalogue.central().size());
        root.put("termBits", shape.termBits());
        root.put("numberBits", numbers.fileBits());
        root.put("nameBits", nameBits(names));
        root.put("facetSize", FacetFile.DOCUMENTS);
        root.put("bodies", catalogue.directiveCount() <= BODIES_AT_ONCE);
        root.put("centralCardSize", CardFiles.CENTRAL_DOCUMENTS);
        root.put("provinces", provinces(names));
        root.put("kinds", names.kinds().stream().map(Root::kind).toList());
        root.put("agencies", names.agencies().stream().map(Root::agency).toList());
        root.put("marks", numbers.marks());
        root.put("weak", WeakWords.LINKS);
        root.put("amounts", WeakWords.AMOUNTS);
        root.put("areas", WeakWords.AREAS);
        root.put("words", shape.words());
        return IndexFile.json("goc", stamp, write(root));
    }

    /** What the root needs to be told: in how many files the terms are, and the client's words in the portal's language. */
    record Shape(int termBits, SortedMap<String, String> words) {}

    /** Each with the place of the province it went into, if it did. */
    private static List<Map<String, Object>> provinces(Names names) {
        Map<String, Integer> places = Names.places(names.provinceIds());
        List<Map<String, Object>> all = new ArrayList<>();
        for (Province province : names.provinces()) {
            Map<String, Object> json = asked(province.name(), province.id());
            province.successor().map(places::get).ifPresent(place -> json.put("next", place));
            all.add(json);
        }
        return all;
    }

    private static Map<String, Object> kind(Kind kind) {
        Map<String, Object> json = asked(kind.name(), kind.id());
        json.put("mark", WordForm.plain(WordForm.written(kind.mark())));
        return json;
    }

    private static Map<String, Object> agency(Agency agency) {
        return named(agency.name(), agency.id());
    }

    /** A name that questions are searched for, with its words in plain form; its id only where it is not these words. */
    private static Map<String, Object> asked(String name, String id) {
        List<String> words = WordForm.plainWords(name);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("words", words);
        if (!String.join("-", words).equals(id)) {
            json.put("id", id);
        }
        return json;
    }

    /** The name alone where the id is its slug. */
    private static Map<String, Object> named(String name, String id) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        if (!Slug.of(name).equals(id)) {
            json.put("id", id);
        }
        return json;
    }

    IndexFile dictionary(TextDictionary dictionary, Abbreviations abbreviations) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sizes", dictionary.code().sizes());
        json.put("symbols", dictionary.inOrder());
        SortedMap<String, List<String>> longForms = new TreeMap<>(abbreviations.all());
        longForms.keySet().removeIf(plain -> !dictionary.hasCapitals(plain));
        json.put("long", longForms);
        return IndexFile.json("tu-dien", stamp, write(json));
    }

    IndexFile abbreviations(Abbreviations abbreviations) {
        return IndexFile.json("viet-tat", stamp, write(abbreviations.all()));
    }

    static int nameBits(Names names) {
        int bits = 0;
        while (bits < MOST_NAME_BITS && names.otherAgencies().size() >> bits > NAMES_PER_FILE) {
            bits++;
        }
        return bits;
    }

    /** Names of bodies that are not offered as a filter but may be asked for in an address. */
    IndexFile names(Names names, int index) {
        int bits = nameBits(names);
        SortedMap<String, String> own = new TreeMap<>();
        for (Agency agency : names.otherAgencies()) {
            int file = bits == 0 ? 0 : TermHash.mix(TermHash.x(agency.id())) >>> (Integer.SIZE - bits);
            if (file == index) {
                own.put(agency.id(), agency.name());
            }
        }
        return IndexFile.json("t-" + Integer.toString(index, 36), stamp, write(own));
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
