/** Room settings. */
@NullMarked
package vn.niemyet.settings;

import org.jspecify.annotations.NullMarked;
