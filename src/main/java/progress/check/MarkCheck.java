package progress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import progress.diagnostic.Rules;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.source.Span;

/**
 * {@code mark}: a done or planned mark against the unit's own percentage in the same item: ✅ with 90 %, ⏳ with 100 %.
 *
 * <p>An hourglass with 40 % is simply partial. Which of mark and number is right nobody can tell, so there is no fix.
 */
final class MarkCheck implements TopicCheck {
    @Override
    public void check(TopicFacts topic, Findings findings) {
        Set<Span> seen = new HashSet<>();
        for (ChapterFacts chapter : topic.chapters()) {
            for (Mention mention : chapter.chapter().mentions()) {
                check(Wording.name(chapter.chapter()), mention, seen, findings);
            }
            sections(chapter.chapter().sections(), seen, findings);
        }
    }

    private static void sections(List<Section> sections, Set<Span> seen, Findings findings) {
        for (Section section : sections) {
            String name = section.number() == null ? "“" + section.title() + "”" : "section " + section.number();
            check(name, section.mention(), seen, findings);
            sections(section.parts(), seen, findings);
        }
    }

    private static void check(String name, Mention mention, Set<Span> seen, Findings findings) {
        Stated<Status> mark = mention.mark();
        Stated<Percent> percent = mention.percent();
        if (mark == null || percent == null || !seen.add(percent.span())) {
            return;
        }
        boolean wrong = switch (mark.value()) {
            case DONE -> !percent.value().isComplete() && percent.value().qualifier() != Qualifier.AT_LEAST;
            case PLANNED -> percent.value().isComplete();
            case PARTIAL -> false;
        };
        if (wrong) {
            String state = mark.value() == Status.DONE ? "done" : "not begun";
            findings.add(new Finding(
                            Rules.MARK,
                            percent.span(),
                            name + " is marked as " + state + ", but stated "
                                    + percent.span().text() + " done")
                    .stated(mark.span().text() + " " + percent.span().text())
                    .related(mark.span(), "marked as " + state)
                    .done());
        }
    }
}
