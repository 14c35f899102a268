package vn.niemyet.cli;

import vn.niemyet.pipeline.Pipeline;
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
    static final Stages ALL = new Stages(Pipeline::build, Pipeline::check);

    /** One run from start to end; fails as the disk fails. */
    @FunctionalInterface
    interface Stage {
        Report run(Options options) throws Exception;
    }
}
