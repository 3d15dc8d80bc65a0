/** Figures and findings in one output format each; nothing here opens files or knows the command line. */
@NullMarked
package progress.render;

import org.jspecify.annotations.NullMarked;
