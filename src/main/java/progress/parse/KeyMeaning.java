package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.model.Role;

/**
 * What a key (of a mapping, a bold line, a table column) speaks of.
 *
 * @param unit what its figures count, where it says so
 * @param role which of the numbers its figures are, where it says so
 * @param kind what the key is for
 * @param total whether it says total (总, cumulative)
 * @param topic whether it says topic (专题, book)
 * @param rest the words that the vocabulary does not know, trimmed: a name, or nothing
 */
record KeyMeaning(@Nullable Unit unit, @Nullable Role role, Kind kind, boolean total, boolean topic, String rest) {
    /** Of a topic's name: the figures beside it are the topic's. */
    static final KeyMeaning OF_TOPIC = new KeyMeaning(null, null, Kind.PLAIN, false, true, "");

    /** Of a name that may be anything's. */
    static final KeyMeaning OF_NAME = new KeyMeaning(null, null, Kind.PLAIN, false, false, "");

    /** What a key is for. */
    enum Kind {
        /** Names figures, or leads to them. */
        FIGURE,
        /** Leads to a list of units. */
        LIST,
        /** Only words such as 统计, details: says nothing by itself. */
        PLAIN,
        /** The state of the thing at hand. */
        STATE,
        /** The path of a manuscript. */
        FILE,
        /** The name of the thing at hand. */
        NAME,
        /** Figures of a day or of this session only. */
        DAY,
        /** Running totals over everything. */
        PROJECT,
        /** What is to be done next: aims, no progress. */
        AHEAD,
        /** Averages, scores, times: no progress. */
        OTHER,
        /** A key of its own, such as a name. */
        UNKNOWN
    }

    /** Whether it leads to no progress of the topic's: to a day, to aims, to scores. */
    boolean leadsAside() {
        return kind == Kind.DAY || kind == Kind.AHEAD || kind == Kind.OTHER;
    }

    /** Whether it speaks of words, code or lines and of nothing else: 代码统计. */
    boolean isOfMeasure() {
        return isPure() && Unit.isMeasure(unit);
    }

    /** Whether it says neither what is counted nor which number is meant, and names nothing. */
    boolean saysNothing() {
        return isPure() && unit == null && role == null;
    }

    /** Whether nothing of the key is unknown. */
    boolean isPure() {
        return rest.isEmpty();
    }
}
