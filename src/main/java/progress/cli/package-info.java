/** Arguments, files, streams and the exit status: the only package that touches the outside. */
@NullMarked
package progress.cli;

import org.jspecify.annotations.NullMarked;
