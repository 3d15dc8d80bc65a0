package progress.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Role;
import progress.model.Section;
import progress.model.Status;
import progress.source.Span;

/** Reads headings that name chapters and sections: {@code ### 第3章：容器 - 75%}. */
final class UnitHeadingReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final Gathered gathered;
    private final HeadingSurvey survey;
    private final Skipped skipped;
    private final HeadingStack under;
    private final ReportChapter report;

    UnitHeadingReader(Shared shared, HeadingSurvey survey, Skipped skipped, HeadingStack under, ReportChapter report) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.gathered = shared.gathered();
        this.survey = survey;
        this.skipped = skipped;
        this.under = under;
        this.report = report;
    }

    /** Reads a heading that names a chapter or a section; returns whether it does. */
    boolean read(Element.Heading heading, UnitText unit, KeyMeaning meaning) {
        if (skipped.is(unit)) {
            return false;
        }
        ChapterDraft parent = under.chapter();
        boolean percentKind = unit.kind() == UnitText.Kind.NONE
                && HeadingSurvey.isShare(unit)
                && survey.listsShares(heading)
                && !(meaning.isPure() && meaning.kind() != KeyMeaning.Kind.UNKNOWN);
        if (unit.kind() == UnitText.Kind.CHAPTER || (percentKind && parent == null && report.draft() == null)) {
            return pushChapter(heading, unit);
        }
        boolean numbered = unit.kind() == UnitText.Kind.NUMBERED
                || unit.kind() == UnitText.Kind.DOTTED
                || unit.kind() == UnitText.Kind.SECTION
                || percentKind;
        boolean stated = HeadingSurvey.isShare(unit) || (unit.hasState() && survey.hasOpenPeers(heading));
        if (!numbered || !stated || unit.title() == null) {
            return false;
        }
        ChapterDraft chapter = parent != null ? parent : report.draft();
        if (chapter == null) {
            return pushChapter(heading, unit);
        }
        Status status = unit.status();
        Section section = new Section(
                unit.number(), unit.title(), status == null ? Status.PLANNED : status, unit.mention(), List.of());
        gathered.addSections(chapter, List.of(section), -heading.level() - 1, false);
        under.push(HeadingStack.Under.aside(heading.level(), Statement.Scope.FOREIGN));
        return true;
    }

    private boolean pushChapter(Element.Heading heading, UnitText unit) {
        ChapterDraft draft = ChapterDraft.of(unit, under.group());
        if (isPlanned(heading.text(), draft) && !survey.statesBelow(heading)) {
            under.push(HeadingStack.Under.aside(heading.level(), Statement.Scope.AHEAD));
            return true;
        }
        draft.headed = unit.hasState();
        draft.group = isGroup(heading.text(), draft.title);
        if (draft.id != null && draft.title != null && saysNothing(draft.title) && !isFirstTitle(draft)) {
            draft.title = null;
        }
        if (unit.number() != null && unit.last() > number(unit.number())) {
            if (unit.hasState()) {
                gathered.described.addAll(gathered.chapters(unit, under.group()));
            }
            under.push(HeadingStack.Under.aside(heading.level(), Statement.Scope.FOREIGN));
            return true;
        }
        ChapterDraft known = report.draft();
        if (known != null && known.id != null && known.id.equals(draft.id) && known.stage == draft.stage) {
            known.merge(draft);
            draft = known;
        } else if (draft.id == null) {
            gathered.described.add(draft);
        } else {
            ChapterDraft other = gathered.describe(draft);
            if (other != draft) {
                other.merge(draft);
                other.headed |= draft.headed;
                draft = other;
            }
        }
        under.push(HeadingStack.Under.chapter(heading.level(), draft));
        return true;
    }

    /** Whether what stands before the title of a heading is a word such as 部分 or Part. */
    private boolean isGroup(Span heading, @Nullable String title) {
        String called = text.clean(heading);
        int end = title == null ? -1 : called.indexOf(title);
        return vocabulary
                .words("kind.group")
                .occursIn((end < 0 ? called : called.substring(0, end)).toLowerCase(Locale.ROOT));
    }

    /** {@code 第七章计划}, in one word, or {@code 第二周 计划}: what is to be done, and not a title. */
    private boolean isPlanned(Span heading, ChapterDraft draft) {
        String title = draft.title;
        if (title == null || title.charAt(0) < 0x2e80) {
            return false;
        }
        String called = text.clean(heading);
        int at = called.indexOf(title);
        KeyMeaning meaning = vocabulary.key(title);
        return at > 0
                && (draft.stage || Character.isLetter(called.charAt(at - 1)))
                && meaning.isPure()
                && meaning.unit() == null
                && (meaning.role() == Role.TARGET || meaning.kind() == KeyMeaning.Kind.AHEAD);
    }

    /** {@code 阶段2拆分}: what follows the number is no title. */
    private boolean saysNothing(String title) {
        KeyMeaning meaning = vocabulary.key(title);
        return meaning.isPure() && (meaning.kind() == KeyMeaning.Kind.LIST || meaning.kind() == KeyMeaning.Kind.PLAIN);
    }

    /** {@code 第01章 总览}: the title of a first chapter, where it would be a remark on another one. */
    private boolean isFirstTitle(ChapterDraft draft) {
        return draft.title != null
                && ChapterId.of(1).equals(draft.id)
                && vocabulary.words("title.first").contains(draft.title.toLowerCase(Locale.ROOT));
    }

    private static int number(String number) {
        return LineReader.areDigits(number) && number.length() < 6 ? Integer.parseInt(number) : 0;
    }

    /** A heading that repeats the title of a unit that a list above names; numbered only where its like say how far they are. */
    boolean readListed(Element.Heading heading, UnitText unit) {
        String name = unit.title();
        boolean plain = unit.kind() == UnitText.Kind.NONE
                || (unit.kind() == UnitText.Kind.NUMBERED && survey.hasOpenPeers(heading) && under.chapter() == null);
        if (!plain || name == null || !gathered.listsTitle(name)) {
            return false;
        }
        ChapterDraft draft = ChapterDraft.of(unit, under.group());
        draft.headed = unit.hasState();
        gathered.described.add(draft);
        under.push(HeadingStack.Under.chapter(heading.level(), draft));
        return true;
    }
}
