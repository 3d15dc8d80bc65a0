package progress.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;
import progress.model.Report;
import progress.parse.Reading;
import progress.parse.ReportReader;
import progress.source.SourceFile;

/**
 * Reads files on all cores; what comes of it is in the order of the files whichever is finished first. Only a few texts
 * wait to be taken up at a time, and the text of a file without progress is given up at once, others where the command
 * keeps something smaller.
 */
final class Loading {
    private static final int MOST_PROBLEMS = 50;

    private final TextReader texts;
    private final ReportReader reader;
    private final Session session;
    private final Consumer<List<Diagnostic>> problems;
    private boolean complete = true;

    /** @param problems takes what could not be read within a file, file by file */
    Loading(TextReader texts, ReportReader reader, Session session, Consumer<List<Diagnostic>> problems) {
        this.texts = texts;
        this.reader = reader;
        this.session = session;
        this.problems = problems;
    }

    /** Says what could not be read within a file, where that is not the command's business. */
    static Consumer<List<Diagnostic>> saying(Session session) {
        return problems -> lines(problems).forEach(session.messages()::say);
    }

    /**
     * What one file gave.
     *
     * @param result null where it could not be read
     * @param problems what could not be read within it
     * @param failure why it could not be read
     */
    private record Outcome<T>(@Nullable T result, List<Diagnostic> problems, String failure) {
        static <T> Outcome<T> failed(String failure) {
            return new Outcome<>(null, List.of(), failure);
        }
    }

    /** Whether every file could be read. */
    boolean isComplete() {
        return complete;
    }

    /** Reads files; messages about them go out at once. */
    List<Report> load(List<Input> inputs) {
        List<Report> reports = new ArrayList<>();
        load(inputs, Loading::thin, reports::add);
        return reports;
    }

    /**
     * Reads files; messages about them go out at once.
     *
     * @param shape what is kept of a report; called on all cores
     * @param taker takes it, in the order of the files
     */
    <T> void load(List<Input> inputs, Function<Report, T> shape, Consumer<T> taker) {
        try (Meter meter = new Meter(session, inputs.size())) {
            if (inputs.size() == 1) {
                take(read(inputs.get(0), shape), taker, meter);
            } else if (!inputs.isEmpty()) {
                inParallel(inputs, shape, taker, meter);
            }
        }
    }

    private <T> void inParallel(List<Input> inputs, Function<Report, T> shape, Consumer<T> taker, Meter meter) {
        int cores = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<Outcome<T>>> ahead = new ArrayDeque<>();
            for (Input input : inputs) {
                if (ahead.size() == 4 * cores) {
                    take(await(ahead.remove()), taker, meter);
                }
                Callable<Outcome<T>> task = () -> read(input, shape);
                ahead.add(workers.submit(task));
            }
            while (!ahead.isEmpty()) {
                take(await(ahead.remove()), taker, meter);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> Outcome<T> await(Future<Outcome<T>> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("progress: interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private <T> void take(Outcome<T> outcome, Consumer<T> taker, Meter meter) {
        meter.step();
        @Nullable T result = outcome.result();
        if (result == null) {
            complete = false;
            meter.clear();
            session.messages().say(outcome.failure());
            return;
        }
        taker.accept(result);
        if (!outcome.problems().isEmpty()) {
            meter.clear();
            problems.accept(outcome.problems());
        }
    }

    private <T> Outcome<T> read(Input input, Function<Report, T> shape) {
        try {
            Reading reading = reader.read(texts.read(input));
            return new Outcome<>(shape.apply(reading.report()), reading.problems(), "");
        } catch (Unreadable e) {
            return Outcome.failed(e.text());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Outcome.failed("progress: " + input.shown() + ": too large or too deep to read");
        }
    }

    /** A report without its text where it states nothing, so that no place in it will be named. */
    private static Report thin(Report report) {
        boolean silent = report.topics().isEmpty()
                && report.ratios().isEmpty()
                && report.repeatedKeys().isEmpty()
                && report.suppressions().isEmpty();
        if (!silent) {
            return report;
        }
        SourceFile empty = new SourceFile(report.source().path(), "");
        return new Report(empty, report.title(), report.date(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<String> lines(List<Diagnostic> diagnostics) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.NOTE) {
                continue;
            }
            if (lines.size() == MOST_PROBLEMS) {
                lines.add(diagnostic.span().source().path() + ": and more of these");
                break;
            }
            lines.add(diagnostic.span().location() + ": " + diagnostic.message());
        }
        return lines;
    }
}
