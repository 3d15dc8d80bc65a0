package progress.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import progress.check.CheckOptions;
import progress.check.Checker;
import progress.model.Report;
import progress.model.Topic;
import progress.rollup.TopicRollup;
import progress.source.SourceFile;
import progress.source.Span;

/** What a megabyte of reports costs, step by step, warm and on one core. The folder is named by {@code -Dreports=}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
    private final List<SourceFile> sources = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private long reportBytes;
    private long blockBytes;

    /** The lines of a fenced block. */
    private record Block(Folded text, List<Span> lines) {}

    /** Megabytes of UTF-8 read, beside the number of runs. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** The megabytes. */
        public double megabytes;
    }

    /** Reads the files. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("reports", "reports")))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                sources.add(new SourceFile(file.toString(), Files.readString(file)));
                reportBytes += Files.size(file);
            }
        }
        ReportReader reader = new ReportReader(Vocabulary.standard());
        for (SourceFile source : sources) {
            reports.add(reader.read(source).report());
            Folded text = new Folded(source);
            for (Element element : Markdown.read(text)) {
                if (element instanceof Element.Fence fence) {
                    blocks.add(new Block(text, fence.lines()));
                    for (Span line : fence.lines()) {
                        blockBytes += line.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
                    }
                }
            }
        }
    }

    /** Markdown to model. */
    @Benchmark
    public void reader(Blackhole hole, Read read) {
        ReportReader reader = new ReportReader(Vocabulary.standard());
        for (SourceFile source : sources) {
            hole.consume(reader.read(source));
        }
        read.megabytes += reportBytes / 1e6;
    }

    /** Markdown to its structure. */
    @Benchmark
    public void markdown(Blackhole hole, Read read) {
        for (SourceFile source : sources) {
            hole.consume(Markdown.read(new Folded(source)));
        }
        read.megabytes += reportBytes / 1e6;
    }

    /** Blocks to outlines. */
    @Benchmark
    public void outline(Blackhole hole, Read read) {
        for (Block block : blocks) {
            hole.consume(new OutlineReader(block.text()).read(block.lines()));
        }
        read.megabytes += blockBytes / 1e6;
    }

    /** Model to figures. */
    @Benchmark
    public void rollup(Blackhole hole) {
        for (Report report : reports) {
            for (Topic topic : report.topics()) {
                hole.consume(TopicRollup.of(topic));
            }
        }
    }

    /** Model to findings. */
    @Benchmark
    public void checker(Blackhole hole) {
        hole.consume(new Checker(CheckOptions.DEFAULT).check(reports, Map.of()));
    }
}
