package progress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import progress.config.ConfigWriter;
import progress.config.ConfigWriter.Found;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Report;
import progress.model.Role;
import progress.model.Subject;
import progress.model.Topic;

/** What lies in a folder: reports, by what they state, and chapters, by their names. */
final class Survey {
    private static final Pattern CHAPTER = Pattern.compile("[0-9]{2}[_-][^/]*\\.md");
    private static final String USUAL_FOLDER = "reports";

    /** Folder to the separator behind the numbers of its chapters; the folder of the survey is empty. */
    private final Map<String, Character> manuscripts = new TreeMap<>();

    private final Set<String> folders = new TreeSet<>();
    private final List<Timeline> topics;

    /** The topics, with what the pages beside the chapters say of them. */
    private final List<Timeline> plans;

    private final int reports;
    private final int chapters;

    /**
     * Looks at what was read.
     *
     * @param all every Markdown file, read as a report, its path relative to the folder of the survey
     */
    Survey(List<Report> all) {
        Map<String, List<String>> numbered = new TreeMap<>();
        for (Report file : all) {
            String path = file.source().path();
            if (CHAPTER.matcher(name(path)).matches()) {
                numbered.computeIfAbsent(folder(path), any -> new ArrayList<>()).add(name(path));
            }
        }
        numbered.forEach((folder, names) -> {
            if (names.size() > 1 && !folder.equals(USUAL_FOLDER)) {
                manuscripts.put(folder, names.get(0).charAt(2));
            }
        });
        chapters = manuscripts.keySet().stream()
                .mapToInt(folder -> numbered.getOrDefault(folder, List.of()).size())
                .sum();
        List<Report> stating = all.stream().filter(this::isReport).toList();
        List<Report> chosen = chosen(stating);
        reports = chosen.size();
        chosen.forEach(report -> folders.add(folder(report.source().path())));
        topics = Timelines.of(chosen);
        plans = Timelines.of(stating.stream()
                .filter(report -> chosen.contains(report)
                        || manuscripts.containsKey(folder(report.source().path())))
                .toList());
    }

    /**
     * What is a report of the day among what states progress: all in the usual folder, else all with a date, else all but
     * pages of other sorts.
     */
    private static List<Report> chosen(List<Report> stating) {
        List<Report> usual = stating.stream()
                .filter(report -> report.source().path().startsWith(USUAL_FOLDER + "/"))
                .toList();
        if (!usual.isEmpty()) {
            return usual;
        }
        List<Report> plain = stating.stream()
                .filter(report ->
                        !name(report.source().path()).toLowerCase(Locale.ROOT).startsWith("readme"))
                .toList();
        List<Report> dated =
                plain.stream().filter(report -> report.date() != null).toList();
        return dated.isEmpty() ? plain : dated;
    }

    private boolean isReport(Report file) {
        String path = file.source().path();
        boolean chapter = manuscripts.containsKey(folder(path))
                && CHAPTER.matcher(name(path)).matches();
        return !chapter && file.topics().stream().anyMatch(Survey::isPlan);
    }

    private static boolean isPlan(Topic topic) {
        return topic.chapters().size() > 1
                || topic.figure(Subject.CHAPTERS, Role.DONE).isPresent()
                || topic.figure(Subject.CHAPTERS, Role.TARGET).isPresent();
    }

    /** The folder that reports are written to. */
    String reportFolder() {
        String first = folders.isEmpty() ? USUAL_FOLDER : folders.iterator().next();
        return first.isEmpty() ? "." : first;
    }

    /** What was found, in one line. */
    String summary() {
        return reports + (reports == 1 ? " report" : " reports") + ", " + chapters
                + (chapters == 1 ? " chapter file" : " chapter files");
    }

    /** The configuration that says so. */
    String configuration() {
        List<String> paths = new ArrayList<>();
        for (String folder : outermost()) {
            paths.add(folder.isEmpty() ? "." : folder);
        }
        List<String> exclude = new ArrayList<>();
        for (String folder : manuscripts.keySet()) {
            if (!folder.isEmpty() && paths.contains(".")) {
                exclude.add(escaped(folder) + "/**");
            }
        }
        return ConfigWriter.write(paths.isEmpty() ? List.of(USUAL_FOLDER) : paths, exclude, found());
    }

    /** The folders of reports that lie in no other one. */
    private List<String> outermost() {
        return folders.stream()
                .filter(folder -> folders.stream()
                        .noneMatch(
                                other -> !other.equals(folder) && (other.isEmpty() || folder.startsWith(other + "/"))))
                .toList();
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        List<Timeline> left = new ArrayList<>(topics);
        for (Map.Entry<String, Character> manuscript : manuscripts.entrySet()) {
            String folder = manuscript.getKey();
            String prefix = folder.isEmpty() ? "" : escaped(folder) + "/";
            String glob = prefix + "[0-9][0-9]" + manuscript.getValue() + "*.md";
            @Nullable Timeline topic = topicOf(folder, plans);
            left.removeIf(other -> topic != null && other.key().equals(topic.key()));
            found.add(topic == null ? new Found(title(folder), glob, null, null, null) : found(topic, glob));
        }
        for (Timeline topic : left) {
            found.add(found(topic, null));
        }
        return found;
    }

    private static Found found(Timeline timeline, @Nullable String glob) {
        Topic topic = timeline.newest();
        return new Found(
                timeline.name(),
                glob,
                target(topic, Subject.CHAPTERS),
                target(topic, Subject.WORDS),
                target(topic, Subject.CODE));
    }

    private static @Nullable Decimal target(Topic topic, Subject subject) {
        return topic.figure(subject, Role.TARGET)
                .map(figure -> figure.value().value())
                .orElse(null);
    }

    /** The topic whose chapters lie in a folder, or that is named like it. */
    private static @Nullable Timeline topicOf(String folder, List<Timeline> topics) {
        for (Timeline timeline : topics) {
            for (Chapter chapter : timeline.newest().chapters()) {
                if (chapter.file() != null && folder(chapter.file().value()).equals(folder)) {
                    return timeline;
                }
            }
        }
        for (Timeline timeline : topics) {
            if (Plans.isSameName(name(folder), timeline.name()) || Plans.isSameName(name(folder), timeline.key())) {
                return timeline;
            }
        }
        return null;
    }

    /** The name of a folder as that of a book. */
    private static String title(String folder) {
        String name = name(folder)
                .replaceFirst("^[0-9]{1,3}[_-]", "")
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        if (name.isEmpty()) {
            return "My book";
        }
        // A name such as eBPF is spelt as it should be.
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        return small ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    private static String escaped(String folder) {
        return folder.replaceAll("([*?\\[\\]{}\\\\])", "\\\\$1");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
