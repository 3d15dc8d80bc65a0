package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final String LARGE = "0123456789".repeat(10_000);

    private static Results closed() {
        return new Results(new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
    }

    @Test
    void anErrorIsToldAgainAndAgain() {
        Results results = closed();

        IOException first = catchThrowableOfType(IOException.class, () -> results.write(LARGE));
        IOException second = catchThrowableOfType(IOException.class, () -> results.write(LARGE));
        IOException last = catchThrowableOfType(IOException.class, results::finish);

        assertThat(first).matches(Results::isClosedPipe).isNotSameAs(second);
        assertThat(second).matches(Results::isClosedPipe);
        assertThat(last).matches(Results::isClosedPipe);
    }

    @Test
    void whoeverClosesAfterAnErrorStillTellsOfIt() {
        Results results = closed();

        IOException told = catchThrowableOfType(IOException.class, () -> {
            try (Document document = new Document(results)) {
                document.write();
            }
        });

        assertThat(told).matches(Results::isClosedPipe);
        assertThat(told.getSuppressed()).hasSize(1);
    }

    /** Writes what is left when it is closed, as writers of JSON do. */
    private record Document(Writer out) implements AutoCloseable {
        void write() throws IOException {
            out.write(LARGE);
        }

        @Override
        public void close() throws IOException {
            out.write("}");
        }
    }
}
