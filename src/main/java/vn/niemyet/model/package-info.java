/** Room model. */
@NullMarked
package vn.niemyet.model;

import org.jspecify.annotations.NullMarked;
