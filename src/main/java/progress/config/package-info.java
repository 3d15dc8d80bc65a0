/** The configuration file {@code progress.yml}, read from its text into one immutable record. */
@NullMarked
package progress.config;

import org.jspecify.annotations.NullMarked;
