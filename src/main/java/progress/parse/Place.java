package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.model.Role;

/**
 * Where the reading of a block stands.
 *
 * @param statement takes the figures of the topic
 * @param chapter takes the figures and sections instead, where a chapter is described
 * @param unit what numbers count, by the keys above
 * @param role which numbers they are, by the keys above
 * @param key the key right above
 * @param openBeside whether a list beside this one has an open item
 * @param strict whether the key above is unknown, so that only surely own lists belong to the chapter
 * @param nested whether the chapter is the item of a list right above, so that items below are its parts
 * @param ofDay whether lines beside it count what was done in a day or a week
 * @param depth how deep it is
 */
record Place(
        Statement statement,
        @Nullable ChapterDraft chapter,
        @Nullable Unit unit,
        @Nullable Role role,
        @Nullable KeyMeaning key,
        boolean openBeside,
        boolean strict,
        boolean nested,
        boolean ofDay,
        int depth) {
    /** The outermost lines of a block. */
    static Place outermost(Statement statement, @Nullable ChapterDraft chapter) {
        return new Place(statement, chapter, null, null, null, false, false, false, false, 0);
    }

    /** Below a key of the vocabulary: it says what the figures are of. */
    Place below(KeyMeaning meaning) {
        Unit below = meaning.unit() == null ? unit : meaning.unit();
        Role deeper = meaning.role() == null || meaning.role() == Role.PERCENT ? role : meaning.role();
        return new Place(statement, chapter, below, deeper, meaning, openBeside, strict, nested, false, depth + 1);
    }

    /** Where something else is spoken of. */
    Place with(Statement other) {
        return new Place(other, null, null, null, key, openBeside, false, false, false, depth + 1);
    }

    /** Below the item that names a chapter. */
    Place with(ChapterDraft described) {
        return new Place(statement, described, null, null, null, openBeside, false, true, false, depth + 1);
    }

    /** Below a key that names something else. */
    Place with(Statement named, KeyMeaning meaning) {
        return new Place(named, null, null, null, meaning, false, false, false, false, depth + 1);
    }

    /** The same place, by what stands beside it. */
    Place beside(boolean open, boolean day) {
        return new Place(statement, chapter, unit, role, key, open, strict, nested, day, depth);
    }

    /** Below a key that the vocabulary does not know: figures are of something else. */
    Place unknown(KeyMeaning meaning) {
        return new Place(statement, chapter, null, null, meaning, false, true, nested, false, depth + 1);
    }

    /** The role that the key right above gives. */
    @Nullable
    Role keyRole() {
        return key == null ? null : key.role();
    }

    /** How far units of a list are, by the key right above, else by the heading; null where neither says so. */
    @Nullable
    Role unitRole() {
        Role role = keyRole();
        KeyMeaning headed = isHeaded() ? statement.headed : null;
        return headed == null ? role : headed.role();
    }

    /** Whether only the heading says how far units of a list are. */
    boolean isHeaded() {
        return statement.headed != null && key == null && depth == 0 && chapter == null;
    }

    /** Whether the heading above speaks of chapters: 已完成章节. */
    boolean ofChapters() {
        return statement.headed != null && statement.headed.unit() == Unit.CHAPTERS;
    }

    /** Whether a chapter is described whose heading says how far it is, with nothing between it and these lines. */
    boolean isRightBelowHeading() {
        return chapter != null && depth == 0 && chapter.headed;
    }

    /** Whether nothing of the topic is spoken of. */
    boolean isForeign() {
        return chapter == null && statement.isForeign();
    }
}
