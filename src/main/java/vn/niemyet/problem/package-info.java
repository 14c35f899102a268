/** Room problem. */
@NullMarked
package vn.niemyet.problem;

import org.jspecify.annotations.NullMarked;
