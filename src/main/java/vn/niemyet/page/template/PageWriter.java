package vn.niemyet.page.template;

import java.io.Writer;

/** Collects a page; unlike {@code StringWriter} it is used by one thread and takes no lock for each word. */
final class PageWriter extends Writer {
    private final StringBuilder page;

    PageWriter(int usualLength) {
        this.page = new StringBuilder(usualLength);
    }

    @Override
    public void write(int character) {
        page.append((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        page.append(characters, offset, length);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        page.append(text, offset, offset + length);
    }

    @Override
    public void flush() {
        // Everything is in memory already.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
