package progress.parse;

import java.util.List;
import progress.diagnostic.Diagnostic;
import progress.model.Report;

/**
 * What came of reading a file.
 *
 * @param report what it states
 * @param problems what could not be read, such as a fence that is never closed
 */
public record Reading(Report report, List<Diagnostic> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
