package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import progress.manuscript.Measured;
import progress.model.Status;

/** What was counted in manuscripts, for spreadsheets: a row for each file, and none for their sum. */
final class MeasureCsv {
    private static final List<String> HEADER = List.of(
            "path",
            "lines",
            "words",
            "code",
            "code_with_language",
            "sections",
            "sections_done",
            "sections_partial",
            "sections_planned",
            "sections_closing",
            "word_rule",
            "code_included");

    private MeasureCsv() {}

    static void write(List<Measured> files, Writer out) throws IOException {
        out.write(Csv.row(List.copyOf(HEADER)));
        for (Measured file : files) {
            int sections = file.sections().size();
            out.write(Visible.line(Csv.row(List.of(
                    Csv.text(file.path()),
                    Integer.toString(file.lines()),
                    Integer.toString(file.words()),
                    Integer.toString(file.code().total()),
                    Integer.toString(file.code().tagged()),
                    Integer.toString(sections),
                    Integer.toString(file.sections(Status.DONE)),
                    Integer.toString(file.sections(Status.PARTIAL)),
                    Integer.toString(file.sections(Status.PLANNED)),
                    Integer.toString(sections - file.bodySections()),
                    file.rule().text(),
                    Boolean.toString(file.codeIncluded())))));
        }
    }
}
