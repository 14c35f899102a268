package vn.niemyet.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * Looks at every finished page once ({@link #look}, from many threads) and, when all are there, tells what is wrong with the
 * whole ({@link #problems}): dead links and anchors, double ids, citations without their way back, pages without a way to
 * them. Between the two it keeps some hundred bytes per page.
 */
public final class SiteAudit {
    private static final String[] NO_ANCHORS = {};
    private static final Address[] NOWHERE = {};

    private final Links links;
    private final Map<String, Address> addresses = new ConcurrentHashMap<>();
    private final Map<String, String> anchors = new ConcurrentHashMap<>();
    private final Set<String> unfinished = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();

    /** @param basePath path of the base URL, {@code /cong-bao/}: where links that begin with a slash find the portal */
    public SiteAudit(String basePath) {
        this.links = new Links(basePath);
    }

    /** An address that a page has or a link leads to, once for all pages. */
    private static final class Address {
        private final String name;
        private volatile @Nullable PageFacts page;
        private boolean stands;

        Address(String name) {
            this.name = name;
        }
    }

    /** What is remembered of a page; ids are kept as hashes. */
    private static final class PageFacts {
        private final Address[] targets;
        private final String[] anchors;
        private final int[] ids;
        private final Address[] cites;
        private final Address[] citedBy;
        private final boolean redirect;

        /** @param anchors of the targets, empty where a link has none */
        PageFacts(PageScan scan, List<Address> targets, List<String> anchors, Address[][] citations) {
            this.targets = targets.toArray(Address[]::new);
            this.anchors = anchors.stream().allMatch(String::isEmpty) ? NO_ANCHORS : anchors.toArray(String[]::new);
            this.ids = scan.ids().stream().mapToInt(String::hashCode).sorted().toArray();
            this.cites = citations[0];
            this.citedBy = citations[1];
            this.redirect = scan.isRedirect();
        }

        String anchor(int link) {
            return anchors.length == 0 ? "" : anchors[link];
        }
    }

    /** Notes a finished page, as it will be written, and gives the words of its directive's text for {@link WordAudit}. */
    public List<String> look(String address, byte[] page) {
        PageScan scan = PageScan.of(page);
        scan.doubleIds().forEach(id -> report(Code.DOUBLE_ID, address, id));
        List<Address> targets = new ArrayList<>(scan.links().size());
        List<String> fragments = new ArrayList<>(scan.links().size());
        for (String link : scan.links()) {
            links.target(address, link)
                    .filter(target -> leadsAway(address, scan, target))
                    .ifPresent(target -> {
                        String bare = bare(target);
                        targets.add(address(bare));
                        fragments.add(anchor(target.substring(Math.min(target.length(), bare.length() + 1))));
                    });
        }
        Address[][] citations = {addresses(address, scan.cites()), addresses(address, scan.citedBy())};
        address(address).page = new PageFacts(scan, targets, fragments, citations);
        return scan.texts();
    }

    /** Notes a page that could not be made, or is lost, and has its problem already: what it would hold is unknown. */
    public void leaveOut(String address) {
        unfinished.add(address);
    }

    /** Anchors of the page itself are settled at once; all others wait until every page is known. */
    private boolean leadsAway(String address, PageScan scan, String target) {
        int hash = target.indexOf('#');
        boolean own = hash == address.length() && target.startsWith(address);
        if (own && hash + 1 < target.length() && !scan.ids().contains(target.substring(hash + 1))) {
            report(Code.DEAD_ANCHOR, address, target);
        }
        return !own;
    }

    private Address[] addresses(String from, Set<String> found) {
        Set<Address> all = new LinkedHashSet<>();
        for (String link : found) {
            links.target(from, link).ifPresent(target -> all.add(address(bare(target))));
        }
        return all.toArray(Address[]::new);
    }

    private Address address(String name) {
        Address known = addresses.get(name);
        return known != null ? known : addresses.computeIfAbsent(name, Address::new);
    }

    /** {@code muc-4} stands on thousands of pages. */
    private String anchor(String fragment) {
        String known = fragment.isEmpty() ? "" : anchors.putIfAbsent(fragment, fragment);
        return known == null ? fragment : known;
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
        files.forEach(file -> address(file).stands = true);
        addresses.values().forEach(this::checkTargets);
        if (unfinished.isEmpty()) {
            checkBackLinks();
            checkReachable(roots);
        }
        List<Problem> problems = new ArrayList<>(found);
        problems.sort(Problem.ORDER);
        return problems;
    }

    private void checkTargets(Address from) {
        PageFacts page = from.page;
        for (int i = 0; page != null && i < page.targets.length; i++) {
            Address to = page.targets[i];
            String anchor = page.anchor(i);
            if (!unfinished.isEmpty() && unfinished.contains(to.name)) {
                continue;
            }
            if (!to.stands) {
                report(Code.DEAD_LINK, from.name, anchor.isEmpty() ? to.name : to.name + "#" + anchor);
            } else if (!anchor.isEmpty()) {
                PageFacts there = to.page;
                if (there == null || Arrays.binarySearch(there.ids, anchor.hashCode()) < 0) {
                    report(Code.DEAD_ANCHOR, from.name, to.name + "#" + anchor);
                }
            }
        }
    }

    /** A page that is cited lists the citing page, on one of its own pages, and lists none that does not cite it. */
    private void checkBackLinks() {
        Map<Address, List<Address>> citing = new HashMap<>();
        Map<Address, List<Address>> listed = new HashMap<>();
        addresses.values().forEach(address -> {
            PageFacts page = address.page;
            if (page != null) {
                for (Address cited : page.cites) {
                    citing.computeIfAbsent(cited, c -> new ArrayList<>(1)).add(address);
                }
                for (Address by : page.citedBy) {
                    listed.computeIfAbsent(firstPage(address), c -> new ArrayList<>(1))
                            .add(by);
                }
            }
        });
        citing.forEach((cited, by) -> compare(cited, by, listed.getOrDefault(cited, List.of())));
        listed.forEach((cited, by) -> compare(cited, by, citing.getOrDefault(cited, List.of())));
    }

    private void compare(Address cited, List<Address> some, List<Address> others) {
        if (cited.page != null) {
            Set<Address> known = new HashSet<>(others);
            some.stream()
                    .distinct()
                    .filter(page -> !known.contains(page) && !page.equals(cited))
                    .forEach(page -> report(Code.ONE_SIDED_LINK, page.name, cited.name));
        }
    }

    /** {@code trung-uong/a/trang-2.html} continues {@code trung-uong/a.html}. */
    private Address firstPage(Address address) {
        int number = address.name.lastIndexOf("/trang-");
        return number < 0 ? address : address(address.name.substring(0, number) + ".html");
    }

    private void checkReachable(Set<String> roots) {
        Set<Address> reached = new HashSet<>();
        Deque<Address> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(address(root)));
        reached.addAll(open);
        while (!open.isEmpty()) {
            PageFacts page = open.remove().page;
            for (Address target : page == null ? NOWHERE : page.targets) {
                if (reached.add(target)) {
                    open.add(target);
                }
            }
        }
        addresses.values().forEach(address -> {
            PageFacts page = address.page;
            if (page != null && !page.redirect && !reached.contains(address)) {
                report(Code.ORPHAN_PAGE, address.name, address.name);
            }
        });
    }
}
