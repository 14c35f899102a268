package vn.niemyet.page.view;

import java.util.List;

/** Tallies under one heading. */
public record TallyGroup(String id, String heading, List<Tally> tallies) {}
