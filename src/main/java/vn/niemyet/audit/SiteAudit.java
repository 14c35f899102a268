package vn.niemyet.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * Looks at every finished page once ({@link #look}, from many threads) and, when all are there, tells what is wrong with the
 * whole ({@link #problems}): dead links and anchors, double ids, citations without their way back, pages without a way to
 * them. Between the two it keeps some hundred bytes per page.
 */
public final class SiteAudit {
    private final Links links;
    private final Map<String, PageFacts> pages = new ConcurrentHashMap<>();
    private final Map<String, String> shared = new ConcurrentHashMap<>();
    private final Set<String> unfinished = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();

    /** @param basePath path of the base URL, {@code /cong-bao/}: where links that begin with a slash find the portal */
    public SiteAudit(String basePath) {
        this.links = new Links(basePath);
    }

    /** What is remembered of a page. Addresses are shared strings, ids are kept as hashes. */
    private static final class PageFacts {
        private final String[] targets;
        private final int[] ids;
        private final String[] cites;
        private final String[] citedBy;
        private final boolean redirect;

        PageFacts(String[] targets, int[] ids, String[][] citations, boolean redirect) {
            this.targets = targets;
            this.ids = ids;
            this.cites = citations[0];
            this.citedBy = citations[1];
            this.redirect = redirect;
        }
    }

    /** Notes a finished page, as it will be written, and gives the words of its directive's text for {@link WordAudit}. */
    public List<String> look(String address, byte[] page) {
        PageScan scan = PageScan.of(page);
        scan.doubleIds().forEach(id -> report(Code.DOUBLE_ID, address, id));
        List<String> targets = new ArrayList<>(scan.links().size());
        for (String link : scan.links()) {
            links.target(address, link).ifPresent(target -> note(address, scan, target, targets));
        }
        int[] ids = scan.ids().stream().mapToInt(String::hashCode).sorted().toArray();
        pages.put(
                share(address),
                new PageFacts(
                        targets.toArray(String[]::new),
                        ids,
                        new String[][] {addresses(address, scan.cites()), addresses(address, scan.citedBy())},
                        scan.isRedirect()));
        return scan.texts();
    }

    /** Notes a page that could not be made, or is lost, and has its problem already: what it would hold is unknown. */
    public void leaveOut(String address) {
        unfinished.add(address);
    }

    /** Anchors of the page itself are settled at once; all others wait until every page is known. */
    private void note(String address, PageScan scan, String target, List<String> targets) {
        int hash = target.indexOf('#');
        boolean own = hash == address.length() && target.startsWith(address);
        if (!own) {
            targets.add(share(target));
        } else if (hash + 1 < target.length() && !scan.ids().contains(target.substring(hash + 1))) {
            report(Code.DEAD_ANCHOR, address, target);
        }
    }

    private String[] addresses(String from, Set<String> found) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String link : found) {
            links.target(from, link).ifPresent(target -> addresses.add(share(bare(target))));
        }
        return addresses.toArray(String[]::new);
    }

    private String share(String address) {
        String known = shared.get(address);
        if (known == null) {
            known = shared.putIfAbsent(address, address);
        }
        return known == null ? address : known;
    }

    private static String bare(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }

    private void report(Code code, String address, String what) {
        found.add(Problem.of(code, Place.startOf(address), what, address));
    }

    /**
     * Everything that is wrong.
     *
     * @param files every address the portal will hold
     * @param roots pages that need no way to them: the start page, {@code 404.html}
     */
    public List<Problem> problems(Collection<String> files, Set<String> roots) {
        Set<String> all = new HashSet<>(files);
        new TreeMap<>(pages).forEach((address, page) -> checkTargets(address, page, all));
        if (unfinished.isEmpty()) {
            checkBackLinks();
            checkReachable(roots);
        }
        List<Problem> problems = new ArrayList<>(found);
        problems.sort(Problem.ORDER);
        return problems;
    }

    private void checkTargets(String address, PageFacts page, Set<String> all) {
        for (String target : page.targets) {
            String bare = bare(target);
            if (unfinished.contains(bare)) {
                continue;
            }
            if (!all.contains(bare)) {
                report(Code.DEAD_LINK, address, target);
            } else if (bare.length() + 1 < target.length()) {
                PageFacts there = pages.get(bare);
                int id = target.substring(bare.length() + 1).hashCode();
                if (there == null || Arrays.binarySearch(there.ids, id) < 0) {
                    report(Code.DEAD_ANCHOR, address, target);
                }
            }
        }
    }

    /** A page that is cited lists the citing page, on one of its own pages, and lists none that does not cite it. */
    private void checkBackLinks() {
        Map<String, Set<String>> citing = new TreeMap<>();
        Map<String, Set<String>> listed = new TreeMap<>();
        pages.forEach((address, page) -> {
            for (String cited : page.cites) {
                citing.computeIfAbsent(cited, c -> new HashSet<>()).add(address);
            }
            for (String by : page.citedBy) {
                listed.computeIfAbsent(firstPage(address), c -> new HashSet<>()).add(by);
            }
        });
        citing.forEach((cited, by) -> compare(cited, by, listed.getOrDefault(cited, Set.of())));
        listed.forEach((cited, by) -> compare(cited, by, citing.getOrDefault(cited, Set.of())));
    }

    private void compare(String cited, Set<String> some, Set<String> others) {
        if (pages.containsKey(cited)) {
            some.stream()
                    .filter(page -> !others.contains(page) && !page.equals(cited))
                    .forEach(page -> report(Code.ONE_SIDED_LINK, page, cited));
        }
    }

    /** {@code trung-uong/a/trang-2.html} continues {@code trung-uong/a.html}. */
    private static String firstPage(String address) {
        int number = address.lastIndexOf("/trang-");
        return number < 0 ? address : address.substring(0, number) + ".html";
    }

    private void checkReachable(Set<String> roots) {
        Set<String> reached = new HashSet<>(roots);
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            PageFacts page = pages.get(open.poll());
            for (String target : page == null ? new String[0] : page.targets) {
                if (reached.add(bare(target))) {
                    open.add(bare(target));
                }
            }
        }
        pages.forEach((address, page) -> {
            if (!reached.contains(address) && !page.redirect) {
                report(Code.ORPHAN_PAGE, address, address);
            }
        });
    }
}
