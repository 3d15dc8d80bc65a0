package progress.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.source.Span;

/** Reads the figures of headings that are no units, and of the title. */
final class HeadingFigures {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final Gathered gathered;
    private final Title title;
    private final HeadingStack under;
    private final ReportChapter report;

    HeadingFigures(Shared shared, Title title, HeadingStack under, ReportChapter report) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.values = shared.values();
        this.gathered = shared.gathered();
        this.title = title;
        this.under = under;
        this.report = report;
    }

    /** A percentage in a heading that is no unit: of what remains, or of the thing the heading names. */
    @Nullable
    ChapterDraft read(Element.Heading heading, KeyMeaning meaning, @Nullable String topic) {
        if (meaning.leadsAside()) {
            return null;
        }
        boolean remaining = meaning.role() == Role.REMAINING || meaning.role() == Role.REMAINING_PERCENT;
        Role role = remaining ? Role.REMAINING : null;
        boolean speaks =
                meaning.isPure() || topic != null || gathered.isTopicName(meaning.rest()) || heading.level() <= 3;
        if (!speaks) {
            return null;
        }
        List<Meant> meants = values.read(heading.text(), new ValueReader.Context(null, role));
        ChapterDraft pending = null;
        Statement statement = null;
        for (Meant meant : meants) {
            boolean percent = meant.unit() == Unit.NONE && meant.isPercent();
            boolean counted = meaning.isPure() && meant.unit() == Unit.NONE && !percent;
            boolean chapters = meant.unit() == Unit.CHAPTERS || counted;
            if (!percent && !chapters) {
                continue;
            }
            boolean ofChapter = percent && (isOfChapter(heading.text()) || (report.draft() != null && topic == null));
            if (ofChapter) {
                ChapterDraft chapter = report.draft();
                // What is still to do, by a heading that says nothing else, is that of the one chapter.
                ChapterDraft.Told told = new ChapterDraft.Told(meant, under.group(), remaining && meaning.isPure());
                if (chapter == null) {
                    pending = pending == null ? new ChapterDraft(null, null, heading.text()) : pending;
                    pending.figures.add(told);
                } else {
                    chapter.figures.add(told);
                    chapter.bare = false;
                }
            } else if (meaning.isPure() || topic != null) {
                statement = statement == null
                        ? gathered.open(topic, Statement.Scope.TOPIC, under.part(), heading.text(), true)
                        : statement;
                statement.figures.add(meant);
            }
        }
        return pending;
    }

    private boolean isOfChapter(Span heading) {
        return title.ofChapter()
                && vocabulary
                        .words("title.chapter")
                        .occursIn(text.clean(heading).toLowerCase(Locale.ROOT));
    }

    void readTitle(Span span) {
        Statement statement = null;
        for (Meant meant : values.read(span, new ValueReader.Context(null, null))) {
            boolean percent = meant.unit() == Unit.NONE && meant.role() == Role.PERCENT;
            if (!percent && meant.unit() != Unit.CHAPTERS) {
                continue;
            }
            if (percent && title.ofChapter()) {
                report.takeTitlePercent(meant);
                continue;
            }
            statement = statement == null
                    ? gathered.open(null, Statement.Scope.TOPIC, under.part(), span, true)
                    : statement;
            statement.figures.add(meant);
        }
    }
}
