package progress.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import progress.manuscript.Measured;
import progress.model.ChapterId;

/**
 * The file of a chapter, counted.
 *
 * @param id the number that its name begins with; null where there is none
 * @param title the rest of the name
 * @param measured what was counted; its path is the chapter's file
 */
public record MeasuredChapter(@Nullable ChapterId id, String title, Measured measured) {
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3})[ _.-]{1,3}(.+)");

    /** The chapter of a file such as {@code book/03_Containers.md}. */
    public static MeasuredChapter of(Measured measured) {
        String path = measured.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
        Matcher numbered = NUMBERED.matcher(stem);
        return numbered.matches()
                ? new MeasuredChapter(ChapterId.of(numbered.group(1)), words(numbered.group(2)), measured)
                : new MeasuredChapter(null, words(stem), measured);
    }

    /** Whether it is a planning document and no chapter. */
    public boolean isPlan() {
        return id != null && id.isPlan();
    }

    private static String words(String name) {
        return name.replace('_', ' ').replace('-', ' ').strip();
    }
}
