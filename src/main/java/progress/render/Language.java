package progress.render;

import java.util.List;
import java.util.Locale;
import progress.model.Report;

/** A language that pages are written in. */
public enum Language {
    EN("en"),
    ZH("zh-Hans");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language that most of the reports' titles are in; English where none prevails. */
    public static Language of(List<Report> reports) {
        long chinese = reports.stream()
                .filter(report -> report.title().codePoints().anyMatch(Character::isIdeographic))
                .count();
        return 2 * chinese > reports.size() ? ZH : EN;
    }

    /** As HTML names it. */
    String tag() {
        return tag;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
