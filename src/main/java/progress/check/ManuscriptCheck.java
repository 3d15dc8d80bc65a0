package progress.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import progress.diagnostic.Rules;
import progress.history.State;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Subject;

/**
 * {@code manuscript}: lines, code examples and sections stated for a chapter against its file, where the file exists.
 *
 * <p>Only the newest report that names a file is compared with it: the file has moved on since the older ones. Files
 * grow a table of contents after the report is written, so a difference of up to 5 % is none.
 */
final class ManuscriptCheck implements Check {
    private static final Ratio TOLERANCE = Ratio.of(1, 20);

    @Override
    public void check(Material material, Findings findings) {
        if (material.manuscripts().isEmpty()) {
            return;
        }
        Map<String, Chapter> newest = new HashMap<>();
        List<Timeline> timelines = Timelines.of(
                material.reports().stream().map(ReportFacts::report).toList());
        for (Timeline timeline : timelines) {
            for (State state : timeline.states()) {
                for (Chapter chapter : state.topic().chapters()) {
                    Stated<String> file = chapter.file();
                    if (file != null) {
                        newest.put(file.value(), chapter);
                    }
                }
            }
        }
        Set<String> checked = new HashSet<>();
        newest.forEach((path, chapter) -> {
            Manuscript manuscript = material.manuscripts().get(path);
            if (manuscript != null && checked.add(path)) {
                compare(chapter, Subject.LINES, manuscript.lines(), manuscript, findings);
                compare(chapter, Subject.CODE, manuscript.code(), manuscript, findings);
                compare(chapter, Subject.SECTIONS, manuscript.sections(), manuscript, findings);
            }
        });
    }

    private static void compare(
            Chapter chapter, Subject subject, long measured, Manuscript manuscript, Findings findings) {
        Optional<Figure> stated = chapter.figure(subject, Role.DONE);
        if (stated.isEmpty()) {
            return;
        }
        Figure figure = stated.get();
        Interval counted = Interval.of(Ratio.of(measured)).widened(TOLERANCE);
        if (Amounts.agrees(figure, counted)) {
            return;
        }
        String noun = Wording.noun(subject);
        findings.add(new Finding(
                        Rules.MANUSCRIPT,
                        figure.span(),
                        Wording.name(chapter) + " is stated to have " + Wording.amount(figure) + " " + noun + ", but "
                                + manuscript.path() + " has " + Wording.amount(Ratio.of(measured)))
                .counted(Wording.amount(Ratio.of(measured)) + " " + noun)
                .done());
    }
}
