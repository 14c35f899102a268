@NullMarked
package vn.niemyet.cli;

import org.jspecify.annotations.NullMarked;
