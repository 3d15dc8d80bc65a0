package progress.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in lists of units and is none. */
final class Skipped {
    private final Vocabulary vocabulary;

    Skipped(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Planning documents numbered 00, README entries, totals. */
    boolean is(UnitText unit) {
        if ("00".equals(unit.number()) && unit.kind() == UnitText.Kind.CHAPTER) {
            return true;
        }
        return is(unit.title(), unit.kind() == UnitText.Kind.CHAPTER);
    }

    /** Whether a title is none of a unit; a chapter with its own number may be called 导航, but not README. */
    boolean is(@Nullable String title, boolean numbered) {
        return title != null
                && vocabulary.words(numbered ? "skip.file" : "skip.entry").contains(title.toLowerCase(Locale.ROOT));
    }
}
