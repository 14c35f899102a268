package vn.niemyet.cli;

import vn.niemyet.intake.OriginalCheck;
import vn.niemyet.pipeline.Pipeline;
import vn.niemyet.pipeline.Progress;
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
                    return Pipeline.build(options, Progress.UNSEEN, new OriginalCheck());
                }

                @Override
                public Report run(Options options, Progress progress) throws Exception {
                    return Pipeline.build(options, progress, new OriginalCheck());
                }
            },
            options -> Pipeline.check(options, new OriginalCheck()));

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
