/** What a report states about a topic, in few bytes: thousands of reports are kept where their objects would not fit. */
@NullMarked
package progress.pack;

import org.jspecify.annotations.NullMarked;
