package vn.niemyet.source;

import vn.niemyet.settings.TwoNames;

/** What a mended task says ({@link Key#TASKS}), below the number of its item. */
public enum TaskKey implements TwoNames {
    LEAD("lead", "chủ trì"),
    SUPPORT("support", "phối hợp"),
    DUE("due", "thời hạn");

    private final String english;
    private final String vietnamese;

    TaskKey(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
