package vn.niemyet.citation;

import java.util.*;
import vn.niemyet.model.*;
import vn.niemyet.registry.Registry;

public final class CitationResolver {
    public CitationResolver(Registry r) {}

    public List<Citation> resolve(List<Citation> c, Directive d, HeldDocuments h) {
        return c;
    }
}
