package progress.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import progress.diagnostic.Diagnostic;
import progress.history.Course;
import progress.history.Forecast;
import progress.model.Ratio;

/** What pictures and pages say, in one language; {@code phrases.en.properties} and its like hold the words. */
final class Phrases {
    private final Language language;
    private final Properties words = new Properties();

    Phrases(Language language) {
        this.language = language;
        String name = "phrases." + language + ".properties";
        if (!load(name)) {
            throw new IllegalStateException(name + " is missing");
        }
        load("findings." + language + ".properties");
    }

    private boolean load(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                return false;
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a check found; empty where the language has no words for it but those of the check itself, which are English. */
    Optional<String> finding(Diagnostic diagnostic) {
        String rule = "wrong." + diagnostic.rule().id();
        if (!words.containsKey(rule)) {
            return Optional.empty();
        }
        String what = say(rule);
        String stated = diagnostic.stated();
        String counted = diagnostic.counted();
        return Optional.of(
                stated.isEmpty()
                        ? what
                        : counted.isEmpty()
                                ? say("wrong.stated", what, stated)
                                : say("wrong.counted", what, stated, counted));
    }

    Language language() {
        return language;
    }

    /** The words of a key, with its {@code {0}}, {@code {1}} ... filled in. */
    String say(String key, Object... parts) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        // Filled in one go: a part may itself look like a place to fill in.
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            text.append(pattern, from, open).append(parts[pattern.charAt(open + 1) - '0']);
            from = open + 3;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** {@code 2.75 of 9 chapters}. */
    String sum(Course course) {
        String unit = say(StatusText.unit(course.subject()));
        String done = Notation.count(course.done().orElse(Ratio.ZERO));
        return course.target()
                .map(target -> say("sum", done, Notation.count(target), unit))
                .orElseGet(() -> say("sum.open", done, unit));
    }

    /** When it will be done, or why nobody can tell. */
    String forecast(Forecast forecast) {
        if (forecast instanceof Forecast.Range range) {
            if (range.earliest().equals(range.latest())) {
                return say("forecast.date", range.likely());
            }
            return range.latest() == null
                    ? say("forecast.open", range.earliest(), range.likely())
                    : say("forecast.range", range.earliest(), range.latest(), range.likely());
        }
        if (forecast instanceof Forecast.Reached reached) {
            return reached.since() == null ? say("forecast.done") : say("forecast.reached", reached.since());
        }
        return say("forecast.none", say(((Forecast.None) forecast).reason().id()));
    }
}
