/** What can be said about a place in a report: rules, severities, findings, fixes. */
@NullMarked
package progress.diagnostic;

import org.jspecify.annotations.NullMarked;
