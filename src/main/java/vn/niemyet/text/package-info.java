/** Room text. */
@NullMarked
package vn.niemyet.text;

import org.jspecify.annotations.NullMarked;
