package progress.parse;

import java.util.ArrayList;
import java.util.List;
import progress.model.RatioClaim;

/**
 * What the readers of a report's blocks, tables and headings share.
 *
 * @param text the report
 * @param vocabulary its words
 * @param units reads names of units
 * @param nodes reads lines of outlines
 * @param values reads figures, and notes the percentages that stand beside their own fractions
 * @param quiet reads figures without noting anything
 * @param gathered takes what has been read
 */
record Shared(
        Folded text,
        Vocabulary vocabulary,
        UnitReader units,
        NodeReader nodes,
        ValueReader values,
        ValueReader quiet,
        Gathered gathered) {
    /** What a report is read with. */
    static Shared of(Folded text, Vocabulary vocabulary, Title title, List<RatioClaim> claims) {
        ValueReader values = new ValueReader(text, vocabulary, claims);
        UnitReader units = new UnitReader(text, vocabulary, values);
        return new Shared(
                text,
                vocabulary,
                units,
                new NodeReader(text, vocabulary, units),
                values,
                new ValueReader(text, vocabulary, new ArrayList<>()),
                new Gathered(vocabulary, title));
    }
}
