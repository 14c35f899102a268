/** Room registry. */
@NullMarked
package vn.niemyet.registry;

import org.jspecify.annotations.NullMarked;
