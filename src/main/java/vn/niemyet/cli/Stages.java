package vn.niemyet.cli;

import vn.niemyet.pipeline.Pipeline;
import vn.niemyet.pipeline.Progress;
import vn.niemyet.pipeline.RememberedScan;
import vn.niemyet.pipeline.Report;
import vn.niemyet.settings.Options;

/**
 * What the commands set going: the two ways through the pipeline.
 *
 * @param build makes the portal and publishes it
 * @param check asks every question of a build and writes nothing
 */
record Stages(Stage build, Stage check) {
    /** The real ones. */
    static final Stages ALL = new Stages(
            new Stage() {
                @Override
                public Report run(Options options) throws Exception {
                    return run(options, Progress.UNSEEN);
                }

                @Override
                public Report run(Options options, Progress progress) throws Exception {
                    RememberedScan scan = Looks.of(options);
                    Report report = Pipeline.build(options, progress, scan);
                    if (report.changes().isPresent()) {
                        Looks.remember(options, scan);
                    }
                    return report;
                }
            },
            options -> Pipeline.check(options, Looks.of(options)));

    /** One run from start to end; fails as the disk fails. */
    @FunctionalInterface
    interface Stage {
        Report run(Options options) throws Exception;

        /** The same while somebody looks on, where the stage lets him. */
        default Report run(Options options, Progress progress) throws Exception {
            return run(options);
        }
    }
}
