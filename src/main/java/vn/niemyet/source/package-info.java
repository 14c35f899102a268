/** Room source. */
@NullMarked
package vn.niemyet.source;

import org.jspecify.annotations.NullMarked;
