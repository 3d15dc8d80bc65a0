package progress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.TopicRollup;
import progress.summary.ChapterSummary;
import progress.summary.MeasureSummary;
import progress.summary.SectionSummary;
import progress.summary.TopicSummary;

/**
 * The blocks of the generated report, which are what is read back from it: one for each topic, one for each chapter in
 * work.
 *
 * <p>Chapters with plain numbers are lines; where one of a topic has another number or none, all of them are records,
 * since a line {@code 2.2 Text} would be read as a part of chapter 2.
 */
final class DayBlocks {
    private static final String FENCE = "```";

    private final DayWords words;

    DayBlocks(DayWords words) {
        this.words = words;
    }

    /** A block with the figures of a topic and the list of its chapters. */
    List<String> topic(TopicSummary topic) {
        List<String> lines = new ArrayList<>(List.of(FENCE + "yaml", key(topic.name())));
        chapters(topic.chapters(), lines);
        for (Subject subject : TopicRollup.MEASURES) {
            measure(topic.measure(subject), StatusText.unit(subject), lines);
        }
        if (!topic.list().isEmpty()) {
            lines.add("");
            lines.add("  " + words.text("list"));
            boolean records = records(topic);
            for (ChapterSummary chapter : topic.list()) {
                lines.addAll(records ? record("    ", chapter) : List.of("    " + item(chapter)));
            }
        }
        lines.add(FENCE);
        return lines;
    }

    /**
     * A block with the sections of a chapter.
     *
     * <p>It repeats the topic and its plan: a block that names no topic would go to the first topic with a chapter of
     * that number.
     */
    List<String> sections(TopicSummary topic, ChapterSummary chapter) {
        List<String> lines = new ArrayList<>(List.of(FENCE + "yaml", key(topic.name())));
        topic.chapters()
                .target()
                .ifPresent(target -> lines.add("  " + words.count("planned", Notation.quantity(target))));
        if (records(topic)) {
            lines.addAll(record("  ", chapter));
        } else {
            lines.add("  " + Visible.of(chapter.name()) + ":");
            chapter.percent()
                    .ifPresent(percent -> lines.add("    " + words.text("completion", Notation.percent(percent))));
        }
        String file = chapter.file();
        if (file != null) {
            lines.add("    " + words.text("file", Visible.of(file)));
        }
        lines.add("    " + words.text("sections"));
        for (SectionSummary section : chapter.sections()) {
            lines.add("      " + section(section));
        }
        lines.add(FENCE);
        return lines;
    }

    private static String key(String name) {
        return Visible.of(name) + ":";
    }

    private static boolean records(TopicSummary topic) {
        return topic.list().stream().anyMatch(chapter -> !isPlain(chapter.id()));
    }

    private static boolean isPlain(@Nullable ChapterId id) {
        return id != null && !id.isPlan() && id.text().length() < 4 && id.isNumber();
    }

    // --- figures of a topic ---------------------------------------------------------------------------------------

    private void chapters(MeasureSummary chapters, List<String> lines) {
        chapters.target().ifPresent(target -> lines.add("  " + words.count("planned", Notation.quantity(target))));
        if (chapters.value().isPresent()) {
            String done =
                    words.count("chapters", Notation.quantity(chapters.value().get()));
            lines.add("  " + words.text("done", done + share(chapters)));
        } else {
            chapters.percent()
                    .ifPresent(percent -> lines.add("  " + words.text("completion", Notation.percent(percent))));
        }
    }

    private void measure(MeasureSummary measure, String name, List<String> lines) {
        if (measure.value().isPresent()) {
            String value = Notation.quantity(measure.value().get());
            String done = measure.target()
                    .map(target -> value + " / " + Notation.quantity(target))
                    .orElse(value);
            lines.add("  " + words.text(name, words.count("unit." + name, done) + share(measure)));
        } else if (measure.target().isPresent()) {
            lines.add("  "
                    + words.count(
                            "target." + name, Notation.quantity(measure.target().get())));
        } else {
            measure.percent().ifPresent(percent -> lines.add("  " + words.text(name, Notation.percent(percent))));
        }
    }

    private static String share(MeasureSummary measure) {
        return measure.percent()
                .map(percent -> " (" + Notation.percent(percent) + ")")
                .orElse("");
    }

    // --- chapters -------------------------------------------------------------------------------------------------

    /** {@code 🟡 03_Containers (42%, 1,167 lines)}. */
    private String item(ChapterSummary chapter) {
        List<String> told = new ArrayList<>();
        chapter.percent().map(Notation::percent).ifPresent(told::add);
        sizes(chapter.sizes(), "item.", told);
        sizes(chapter.targets(), "item.target.", told);
        String name = chapter.title() == null
                ? words.text("item.unnamed", Visible.of(chapter.name()))
                : Visible.of(chapter.name());
        return mark(chapter.status()) + " " + name + (told.isEmpty() ? "" : " (" + String.join(", ", told) + ")");
    }

    private List<String> record(String indent, ChapterSummary chapter) {
        List<String> told = new ArrayList<>();
        ChapterId id = chapter.id();
        if (id != null) {
            told.add(words.text("record.id", Visible.of(id.text())));
        }
        told.add(words.text("record.title", Visible.of(chapter.title() == null ? chapter.name() : chapter.title())));
        told.add(words.text("record.state", words.text("state." + StatusText.lower(chapter.status()))));
        chapter.percent().map(this::completion).ifPresent(told::add);
        sizes(chapter.sizes(), "record.", told);
        sizes(chapter.targets(), "record.target.", told);
        List<String> lines = new ArrayList<>();
        for (String line : told) {
            lines.add(indent + (lines.isEmpty() ? "- " : "  ") + line);
        }
        return lines;
    }

    private String completion(Percent percent) {
        return words.text("completion", Notation.percent(percent));
    }

    private void sizes(Map<Subject, Quantity> sizes, String prefix, List<String> told) {
        sizes.forEach(
                (subject, size) -> told.add(words.count(prefix + StatusText.unit(subject), Notation.quantity(size))));
    }

    private static String section(SectionSummary section) {
        String percent = section.percent()
                .map(value -> " (" + Notation.percent(value) + ")")
                .orElse("");
        return mark(section.status()) + " " + Visible.of(section.name()) + percent;
    }

    private static String mark(Status status) {
        return switch (status) {
            case DONE -> "✅";
            case PARTIAL -> "🟡";
            case PLANNED -> "⏳";
        };
    }
}
