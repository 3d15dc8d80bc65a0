package progress.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.source.Span;

/** The one chapter that a report is about, where its title or its first block names one. */
final class ReportChapter {
    private final Gathered gathered;
    private @Nullable ChapterDraft draft;
    private @Nullable Meant percent;

    ReportChapter(Gathered gathered) {
        this.gathered = gathered;
    }

    /** The chapter; null as long as nothing names one, as in a report about a topic. */
    @Nullable
    ChapterDraft draft() {
        return draft;
    }

    /** A title such as «… 第03章进度报告» makes that chapter the report's. */
    void readTitle(@Nullable Span title, Shared shared) {
        if (title == null) {
            return;
        }
        for (int i = title.start(); i < title.end(); i++) {
            UnitText unit = shared.units().readChapterAt(i, title.end());
            boolean chapter = unit != null && isChapterOrLesson(shared.text().clean(unit.span()), shared.vocabulary());
            if (unit != null && chapter && unit.last() > 0 && unit.number() != null) {
                draft = new ChapterDraft(unit.id(), null, title);
                gathered.described.add(draft);
                return;
            }
        }
    }

    private static boolean isChapterOrLesson(String unit, Vocabulary vocabulary) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return vocabulary.words("title.chapter").occursIn(lower)
                || vocabulary.words("title.lesson").contains(lower.substring(lower.length() - 1));
    }

    /** Takes what the title says of its completion, which may be before anything names it. */
    void takeTitlePercent(Meant figure) {
        ChapterDraft chapter = draft;
        if (chapter == null) {
            percent = figure;
        } else {
            chapter.figures.add(new ChapterDraft.Told(figure, -1));
        }
    }

    /** A block describes the chapter, which nothing named before. */
    void name(ChapterDraft described) {
        draft = described;
        Meant figure = percent;
        if (figure != null) {
            described.figures.add(new ChapterDraft.Told(figure, -1));
        }
    }
}
