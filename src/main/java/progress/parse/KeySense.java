package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.model.Role;

/** What a word of a key says; the vocabulary has a category of words for each, {@code key.chapters} for the chapters. */
enum KeySense {
    ACTIVE(null, Role.ACTIVE),
    AVERAGE,
    CHAPTERS(Unit.CHAPTERS, null),
    CODE(Unit.CODE, null),
    DAY,
    DONE(null, Role.DONE),
    FILE,
    LINES(Unit.LINES, null),
    LIST,
    NAME,
    NEXT,
    OTHER,
    PARTS(Unit.PARTS, null),
    PERCENT,
    PROJECT,
    QUALITY,
    REMAINING(null, Role.REMAINING),
    SECTIONS(Unit.SECTIONS, null),
    STAT,
    STATE,
    TARGET(null, Role.TARGET),
    TIME,
    TOPIC,
    TOTAL,
    WORDS(Unit.WORDS, null);

    private final @Nullable Unit unit;
    private final @Nullable Role role;

    KeySense() {
        this(null, null);
    }

    KeySense(@Nullable Unit unit, @Nullable Role role) {
        this.unit = unit;
        this.role = role;
    }

    /** What stands for it where several are said at once. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether it is among several. */
    boolean isIn(int said) {
        return (said & bit()) != 0;
    }

    /** What such a word counts; null where it counts nothing. */
    @Nullable
    Unit unit() {
        return unit;
    }

    /** Which figure it makes of a number; null where it does not tell. */
    @Nullable
    Role role() {
        return role;
    }
}
