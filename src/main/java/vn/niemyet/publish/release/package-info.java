/**
 * From a finished portal to the one that readers see: releases side by side on a server or in a folder, and one link that
 * says which of them stands.
 *
 * <pre>
 * releases/tai-len-20261120-080000-000/   an upload that nobody has checked
 * releases/3b1f…64 digits/                 a release, named by the SHA-256 of its manifest; whole, or it would not be here
 * releases/nhat-ky.txt                     which release was put up when
 * current → releases/3b1f…                 what the web server serves
 * </pre>
 *
 * <p>In: the address of the place, who logs in there, and the name of a folder that maven-site-plugin has filled.
 *
 * <p>Out: the link, switched in one step after every file was checked, or left where it was.
 */
@NullMarked
package vn.niemyet.publish.release;

import org.jspecify.annotations.NullMarked;
