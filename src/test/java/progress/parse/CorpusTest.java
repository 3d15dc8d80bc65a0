package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Report;
import progress.model.Topic;
import progress.source.SourceFile;

/**
 * The chapters of reports against labels made by hand: which there are, how far they are, and how many sections
 * they have. Lines that the labels call ambiguous count neither for nor against. The whole comparison, with figures and
 * findings, is the script {@code score.py} beside the corpus.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path SETS = Path.of("src/test/resources/evaluation");

    /** What reading a set may not fall below; of the corpus 799 of 803 facts were right when this was written. */
    private static final double FLOOR = 0.97;

    /** A chapter as a label or a report has it. */
    private record Known(
            @Nullable String id,
            String title,
            @Nullable String status,
            @Nullable Decimal percent,
            int line,
            int sections) {

        /** The same number and titles that do not contradict, or without a number the same title. */
        boolean is(Known other) {
            boolean titles = title.isEmpty()
                    || other.title.isEmpty()
                    || title.contains(other.title)
                    || other.title.contains(title);
            return id != null && other.id != null
                    ? id.equals(other.id) && titles
                    : !title.isEmpty() && titles && !other.title.isEmpty();
        }
    }

    private int right;
    private int missed;
    private int invented;
    private final List<String> wrong = new ArrayList<>();

    static List<Path> sets() throws IOException {
        try (Stream<Path> sets = Files.list(SETS).filter(Files::isDirectory)) {
            return Stream.concat(sets.sorted(), Stream.of(CORPUS)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void chaptersAreReadAsAHumanReadsThem(Path set) throws IOException {
        assumeTrue(Files.isDirectory(set), "the corpus is not part of the project");
        List<Path> labels;
        try (Stream<Path> files = Files.list(set)) {
            labels = files.filter(file -> file.toString().endsWith(".labels.json"))
                    .sorted()
                    .toList();
        }
        assertThat(labels).hasSizeGreaterThan(15);

        for (Path label : labels) {
            compare(set, new ObjectMapper().readTree(Files.readString(label)));
        }

        assertThat(right).as("facts").isGreaterThan(200);
        double precision = (double) right / (right + invented);
        double recall = (double) right / (right + missed);
        String summary =
                "%d right, %d missed, %d invented:%n%s".formatted(right, missed, invented, String.join("\n", wrong));
        assertThat(precision).as("precision, %s", summary).isGreaterThanOrEqualTo(FLOOR);
        assertThat(recall).as("recall, %s", summary).isGreaterThanOrEqualTo(FLOOR);
    }

    private void compare(Path set, JsonNode label) throws IOException {
        String name = label.get("file").asText();
        Path file = set.resolve("src").resolve(name);
        Report report = new ReportReader(Shown.VOCABULARY)
                .read(new SourceFile(name, Files.readString(file)))
                .report();
        Set<Integer> ambiguous = new HashSet<>();
        label.path("ambiguous").forEach(line -> ambiguous.add(line.path("line").asInt()));
        if (label.path("date").isTextual() && report.date() != null) {
            fact(label.get("date").asText().equals(report.date().toString()), name + " date " + report.date());
        }
        List<Known> found = found(report);
        List<Known> left = new ArrayList<>(found);
        List<Known> wanted = wanted(label);
        for (Known chapter : wanted) {
            Known match = best(chapter, left);
            if (match == null) {
                match = best(chapter, found);
            }
            if (ambiguous.contains(chapter.line)) {
                left.remove(match);
                continue;
            }
            if (match == null) {
                missed++;
                wrong.add("missed " + name + ":" + chapter.line + " " + chapter);
                continue;
            }
            right++;
            left.remove(match);
            if (chapter.status != null) {
                fact(
                        chapter.status.equals(match.status),
                        name + ":" + chapter.line + " " + chapter + " is read as " + match);
            }
            if (chapter.percent != null) {
                boolean same = match.percent != null && match.percent.compareTo(chapter.percent) == 0;
                fact(same, name + ":" + chapter.line + " " + chapter + " is read as " + match);
            }
            if (chapter.sections > 0) {
                fact(
                        chapter.sections == match.sections,
                        name + ":" + chapter.line + " " + chapter + " is read as " + match);
            }
        }
        for (Known extra : left) {
            if (!ambiguous.contains(extra.line) && wanted.stream().noneMatch(extra::is)) {
                invented++;
                wrong.add("invented " + name + ":" + extra.line + " " + extra);
            }
        }
    }

    private void fact(boolean holds, String what) {
        if (holds) {
            right++;
        } else {
            missed++;
            invented++;
            wrong.add("wrong " + what);
        }
    }

    private static @Nullable Known best(Known wanted, List<Known> chapters) {
        Known best = null;
        for (Known chapter : chapters) {
            if (wanted.is(chapter) && (best == null || chapter.title.equals(wanted.title))) {
                best = chapter;
            }
        }
        return best;
    }

    private static List<Known> found(Report report) {
        List<Known> found = new ArrayList<>();
        for (Topic topic : report.topics()) {
            for (Chapter chapter : topic.chapters()) {
                found.add(new Known(
                        chapter.id() == null ? null : bare(chapter.id().text()),
                        letters(chapter.title()),
                        Shown.lower(chapter.status()),
                        chapter.percent().map(Percent::value).orElse(null),
                        chapter.span().position().line(),
                        chapter.sections().size()));
            }
        }
        return found;
    }

    /** The chapters of a label's topics, and those that the report itself is about. */
    private static List<Known> wanted(JsonNode label) {
        List<Known> wanted = new ArrayList<>();
        for (JsonNode topic : label.path("topics")) {
            topic.path("list").forEach(chapter -> wanted.add(known(chapter)));
        }
        for (JsonNode chapter : label.path("chapters")) {
            Known own = known(chapter);
            Known listed = wanted.stream().filter(own::is).findFirst().orElse(null);
            if (listed == null) {
                wanted.add(own);
            } else {
                wanted.set(
                        wanted.indexOf(listed),
                        new Known(
                                listed.id,
                                listed.title,
                                listed.status,
                                listed.percent == null ? own.percent : listed.percent,
                                listed.line,
                                own.sections));
            }
        }
        return wanted;
    }

    private static Known known(JsonNode chapter) {
        JsonNode percent = chapter.path("percent");
        return new Known(
                chapter.path("id").isTextual() ? bare(chapter.get("id").asText()) : null,
                letters(chapter.path("title").asText("")),
                chapter.path("status").isTextual() ? chapter.get("status").asText() : null,
                percent.isNumber() ? Decimal.of(percent.asText()) : null,
                chapter.path("line").asInt(),
                chapter.path("sections").size());
    }

    private static String bare(String id) {
        return id.replaceFirst("^0+(?=\\d)", "").toLowerCase(Locale.ROOT);
    }

    private static String letters(@Nullable String title) {
        StringBuilder letters = new StringBuilder();
        if (title != null && !title.equals("null")) {
            title.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }
}
