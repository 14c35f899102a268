package vn.niemyet.settings;

/** The keys of {@code portal.yaml}. */
enum PortalKey implements TwoNames {
    TITLE("title", "tên cổng"),
    BASE_URL("base_url", "địa chỉ"),
    OWNER("owner", "đơn vị"),
    LANGUAGE("language", "ngôn ngữ"),
    TIME_ZONE("time_zone", "múi giờ"),
    NOTICES("notices", "thông báo"),
    LICENCE("licence", "giấy phép"),
    FEATURES("features", "tính năng"),
    PROBLEMS("problems", "vấn đề");

    private final String english;
    private final String vietnamese;

    PortalKey(String english, String vietnamese) {
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

    /** What stands indented below {@link #OWNER} and {@link #LICENCE}. */
    enum Part implements TwoNames {
        NAME("name", "tên"),
        EMAIL("email", "thư điện tử"),
        TEXT("text", "nội dung");

        private final String english;
        private final String vietnamese;

        Part(String english, String vietnamese) {
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
}
