package vn.niemyet.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.CorpusBuilder;
import vn.niemyet.corpus.Ledger;
import vn.niemyet.corpus.LedgerRow;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.corpus.Release;
import vn.niemyet.publish.Changes;
import vn.niemyet.publish.DryRun;
import vn.niemyet.publish.LedgerFile;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.Site;
import vn.niemyet.publish.Staging;
import vn.niemyet.settings.Options;

/**
 * The table of contents of the program: the stages of a build in their order.
 *
 * <p>content, settings, registry, templates → <b>first pass</b> (each text to its facts) → <b>corpus</b> (all facts
 * together) → <b>second pass</b> (each page, audited as it is made) → <b>audit</b> (the site as a whole) → <b>publish</b>. An
 * error in any stage keeps the old portal.
 */
public final class Pipeline {
    private final Options options;
    private final Progress progress;
    private final Stopwatch watch = new Stopwatch();
    private final Findings findings = new Findings();

    private Optional<Release.Scheduled> next = Optional.empty();

    private final AttachmentScan scan;

    private Pipeline(Options options, Progress progress, AttachmentScan scan) {
        this.options = options;
        this.progress = progress;
        this.scan = scan;
    }

    /** Builds the portal and publishes it, unless there is an error. Fails as the disk fails. */
    public static Report build(Options options) throws Exception {
        return build(options, Progress.UNSEEN);
    }

    /** The same while somebody looks on. */
    public static Report build(Options options, Progress progress) throws Exception {
        return build(options, progress, AttachmentScan.NONE);
    }

    /** The same with attached files looked into. */
    public static Report build(Options options, Progress progress, AttachmentScan scan) throws Exception {
        Pipeline pipeline = new Pipeline(options, progress, scan);
        try (Staging staging = Staging.open(options.folders().output())) {
            Optional<SecondPass.Made> made = pipeline.make(staging);
            boolean good = made.isPresent() && !pipeline.findings.haveErrors();
            Optional<Changes> changes = good ? Optional.of(staging.publish()) : Optional.empty();
            if (good) {
                pipeline.enter(made.get().news());
            }
            pipeline.watch.ends("publish");
            return new Report(
                    pipeline.findings.sorted(),
                    made.map(SecondPass.Made::counts),
                    changes,
                    pipeline.watch.timings(),
                    pipeline.next);
        }
    }

    /** Asks every question of a build and writes nothing. */
    public static Report check(Options options) throws Exception {
        return check(options, AttachmentScan.NONE);
    }

    /** The same with attached files looked into. */
    public static Report check(Options options, AttachmentScan scan) throws Exception {
        Pipeline pipeline = new Pipeline(options, Progress.UNSEEN, scan);
        Optional<SecondPass.Made> made = pipeline.make(new DryRun());
        return new Report(
                pipeline.findings.sorted(),
                made.map(SecondPass.Made::counts),
                Optional.empty(),
                pipeline.watch.timings(),
                pipeline.next);
    }

    /** The ledger learns of a portal when it stands, never before. */
    private void enter(List<LedgerRow> news) {
        Path file = options.folders().content().resolve("addresses.csv");
        try {
            LedgerFile.append(
                    file, Ledger.HEADER, news.stream().map(LedgerRow::line).toList(), file.toString());
        } catch (PublishException refused) {
            findings.add(List.of(refused.problem()));
        }
    }

    private Optional<SecondPass.Made> make(Site site) throws Exception {
        Inputs in = Inputs.read(options, findings, Inputs.Registries.READ);
        watch.ends("settings");
        try (Workers workers = new Workers(in.settings().jobs(), progress)) {
            Materials materials = materials(in, workers);
            if (findings.haveErrors()) {
                return Optional.empty();
            }
            SecondPass pages = new SecondPass(materials, site, findings);
            return Optional.of(pages.write(workers, watch));
        }
    }

    /** Up to the first barrier. What was read and is not in the corpus is let go before the first page is made. */
    private Materials materials(Inputs in, Workers workers) throws Exception {
        List<ReadDirective> texts = new FirstPass(in.content(), in.registry()).read(workers, findings);
        Release release =
                Release.of(texts, in.settings().now(), in.settings().portal().zone());
        next = release.next();
        watch.ends("reading");
        new AttachmentCheck(in.content(), scan).look(texts, workers, findings);
        watch.ends("attachments");
        Corpus corpus = findings.take(new CorpusBuilder(in.registry()).build(release.due(), in.ledger()));
        watch.ends("corpus");
        return new Materials(in.with(AttachmentCheck.published(in.content(), texts, release.due())), corpus);
    }
}
