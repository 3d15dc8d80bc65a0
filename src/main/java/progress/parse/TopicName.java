package progress.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Stated;

/** Finds what a topic is called: by its own name, by one in the report, by its folder, else by the report's title. */
final class TopicName {
    /** The signs before the title of a book, which belong to it. */
    private static final String TITLE_MARKS = "《『「";

    private final Vocabulary vocabulary;
    private final Title title;
    private final Gathered gathered;

    TopicName(Vocabulary vocabulary, Title title, Gathered gathered) {
        this.vocabulary = vocabulary;
        this.title = title;
        this.gathered = gathered;
    }

    String of(TopicDraft draft) {
        String own = draft.group.name;
        if (own != null && !vocabulary.key(own).isPure()) {
            String name = strip(own);
            // `教材统计` in a report on the 操作系统实验教材.
            return draft.main && title.name().endsWith(name) ? title.name() : name;
        }
        if (!gathered.names.isEmpty()) {
            return strip(gathered.names.get(0));
        }
        String folder = folder(draft.chapters.all());
        if (folder != null && title.ofChapter()) {
            return folder;
        }
        return title.name().isEmpty() ? title.shown() : title.name();
    }

    /** The folder of the first chapter file that is named with one. */
    static @Nullable String folder(List<ChapterDraft> chapters) {
        for (ChapterDraft chapter : chapters) {
            Stated<String> file = chapter.file;
            if (file != null && file.value().indexOf('/') > 0) {
                String path = file.value().substring(0, file.value().lastIndexOf('/'));
                return path.substring(path.lastIndexOf('/') + 1);
            }
        }
        return null;
    }

    /** A name without the signs before it and words such as 进度 behind it. */
    private String strip(String name) {
        String bare = name.strip();
        int start = 0;
        while (start < bare.length()) {
            int c = bare.codePointAt(start);
            if (Character.isLetterOrDigit(c) || TITLE_MARKS.indexOf(c) >= 0) {
                break;
            }
            start += Character.charCount(c);
        }
        bare = bare.substring(Math.min(start, bare.length()));
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String word : vocabulary.topics().trailing()) {
            if (lower.endsWith(word) && lower.length() > word.length() + 1) {
                return strip(bare.substring(0, bare.length() - word.length()));
            }
        }
        return bare.isEmpty() ? name : bare;
    }
}
