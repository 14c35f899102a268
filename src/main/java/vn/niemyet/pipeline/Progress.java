package vn.niemyet.pipeline;

/** Somebody who looks on while a build works; told from the thread that called the pipeline. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks on. */
    Progress UNSEEN = (stage, done, total) -> {};

    /**
     * So far is the work.
     *
     * @param stage which pass over the texts or pages, counted from 1
     * @param done how many texts, pages or files of it are finished
     */
    void at(int stage, int done, int total);
}
