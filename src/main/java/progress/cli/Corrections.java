package progress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.model.Report;
import progress.parse.ReportReader;
import progress.render.UnifiedDiff;
import progress.render.Verdict;
import progress.source.SourceFile;
import progress.source.Span;

/** The corrections of several reports: made, or only shown. */
final class Corrections {
    private static final int MOST_SAID = 50;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Session session;
    private final ReportReader reader;
    private final List<Revision> revisions;
    private final List<Diagnostic> findings;
    private boolean complete = true;

    private Corrections(Session session, ReportReader reader, List<Revision> revisions, List<Diagnostic> findings) {
        this.session = session;
        this.reader = reader;
        this.revisions = List.copyOf(revisions);
        this.findings = List.copyOf(findings);
    }

    /** Finds the corrections of what was judged. */
    static Corrections of(Judge.Judgement judgement, Judge judge, ReportReader reader, Session session) {
        Set<String> fixable = new TreeSet<>();
        for (Diagnostic finding : judgement.unknown()) {
            if (finding.fix() != null) {
                fixable.add(finding.span().source().path());
            }
        }
        Corrector corrector = new Corrector(reader, judge::judge);
        List<Revision> revisions = new ArrayList<>();
        for (Report report : judgement.reports()) {
            if (fixable.contains(report.source().path())) {
                Revision revision = corrector.correct(report.source());
                if (!revision.changes().isEmpty()) {
                    revisions.add(revision);
                }
            }
        }
        return new Corrections(session, reader, revisions, judgement.unknown());
    }

    /** Whether every file could be written that should be. */
    boolean isComplete() {
        return complete;
    }

    /** A verdict that promises what is done here and nothing else: a fix that would do harm is not. */
    Verdict announcedIn(Verdict verdict) {
        Map<SourceFile, Revision> bySource = new IdentityHashMap<>();
        revisions.forEach(revision -> bySource.put(revision.original(), revision));
        List<Diagnostic> findings = verdict.findings().stream()
                .map(finding -> isDone(finding, bySource) ? finding : finding.withoutFix())
                .toList();
        return new Verdict(findings, verdict.reports(), verdict.notes(), advice());
    }

    private String advice() {
        int figures = figures(revisions);
        return figures == 0
                ? ""
                : "--fix changes " + Verdict.many(figures, "figure") + "; --diff shows "
                        + (figures == 1 ? "it" : "them");
    }

    /** A verdict that says whether there is anything to try: what comes of it takes several readings to know. */
    static Verdict offeredIn(Verdict verdict) {
        boolean any = verdict.findings().stream().anyMatch(Corrector::mayCorrect);
        return any ? verdict.advising("--diff shows what --fix would change") : verdict;
    }

    private static boolean isDone(Diagnostic finding, Map<SourceFile, Revision> bySource) {
        Fix fix = finding.fix();
        @Nullable Revision revision = bySource.get(finding.span().source());
        return fix == null
                || (revision != null
                        && fix.edits().stream()
                                .allMatch(edit ->
                                        revision.changes().contains(new Revision.Change(edit.span(), edit.text()))));
    }

    /** Shows what would change. */
    void show(List<Input> inputs) throws IOException {
        for (Revision revision : revisions) {
            UnifiedDiff.write(
                    revision.original(),
                    revision.text(),
                    isMarked(revision.original().path(), inputs),
                    session.terminal().results(),
                    session.results());
        }
        sayLeftAlone(revisions);
        session.messages().say(counted(revisions, "would change"));
    }

    /**
     * Writes the files.
     *
     * @return the reports as they are now
     */
    List<Report> write(List<Report> reports, List<Input> inputs) {
        Map<SourceFile, Revision> written = new IdentityHashMap<>();
        List<Revision> said = new ArrayList<>();
        for (Revision revision : revisions) {
            try {
                write(revision, file(revision.original().path(), inputs));
                written.put(revision.original(), revision);
                said.add(revision);
            } catch (Unreadable e) {
                complete = false;
                session.messages().say(e.text());
            }
        }
        say(said);
        return reports.stream()
                .map(report -> {
                    @Nullable Revision revision = written.get(report.source());
                    return revision == null
                            ? report
                            : reader.read(revision.text()).report();
                })
                .toList();
    }

    /** Whether a file begins with a byte order mark, which is no part of its text. */
    private static boolean isMarked(String shown, List<Input> inputs) {
        @Nullable Path path = file(shown, inputs);
        try {
            return path != null && Arrays.equals(MARK, Arrays.copyOf(new WholeFile(path, shown).bytes(), MARK.length));
        } catch (Unreadable e) {
            return false;
        }
    }

    private static @Nullable Path file(String shown, List<Input> inputs) {
        for (Input input : inputs) {
            if (input.shown().equals(shown)) {
                return input.file();
            }
        }
        return null;
    }

    private static void write(Revision revision, @Nullable Path path) throws Unreadable {
        String shown = revision.original().path();
        if (path == null) {
            throw new Unreadable(shown, "cannot be written; --diff shows what would change");
        }
        WholeFile file = new WholeFile(path, shown);
        byte[] before = file.bytes();
        byte[] text = revision.original().text().getBytes(StandardCharsets.UTF_8);
        byte[] marked = marked(text);
        boolean mark = Arrays.equals(before, marked);
        if (!mark && !Arrays.equals(before, text)) {
            throw new Unreadable(shown, "changed in the meantime; nothing is written");
        }
        byte[] after = revision.text().text().getBytes(StandardCharsets.UTF_8);
        file.write(before, mark ? marked(after) : after);
    }

    /** Text with the byte order mark that a file of some editors begins with. */
    private static byte[] marked(byte[] text) {
        byte[] marked = Arrays.copyOf(MARK, MARK.length + text.length);
        System.arraycopy(text, 0, marked, MARK.length, text.length);
        return marked;
    }

    private void say(List<Revision> written) {
        int said = 0;
        for (Revision revision : written) {
            for (Revision.Change change : revision.changes()) {
                if (said++ < MOST_SAID) {
                    session.messages()
                            .say(change.place().location() + ": "
                                    + change.place().text() + unit(change.place()) + " -> " + change.text()
                                    + unit(change.place()));
                }
            }
        }
        sayLeftAlone(written);
        session.messages().say(counted(written, "changed"));
    }

    private void sayLeftAlone(List<Revision> revisions) {
        for (Revision revision : revisions) {
            LeftAlone.in(revision, findings).forEach(session.messages()::say);
        }
    }

    /** The percent sign behind a figure. */
    private static String unit(Span figure) {
        String text = figure.source().text();
        boolean percent = figure.end() < text.length() && "%％".indexOf(text.charAt(figure.end())) >= 0;
        return percent ? String.valueOf(text.charAt(figure.end())) : "";
    }

    private static int figures(List<Revision> revisions) {
        return revisions.stream()
                .mapToInt(revision -> revision.changes().size())
                .sum();
    }

    private static String counted(List<Revision> revisions, String did) {
        int figures = figures(revisions);
        if (figures == 0) {
            return "progress: no figure " + did;
        }
        return "progress: " + figures + (figures == 1 ? " figure " : " figures ") + did + " in " + revisions.size()
                + (revisions.size() == 1 ? " report" : " reports");
    }
}
