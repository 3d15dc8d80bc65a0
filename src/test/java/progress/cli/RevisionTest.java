package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import progress.diagnostic.Fix;
import progress.source.SourceFile;

class RevisionTest {
    private static final Revision START = Revision.of(new SourceFile("a.md", "1 of 22, 333% and 4"));

    private static Revision edit(Revision revision, String before, String after) {
        SourceFile text = revision.text();
        int start = text.text().indexOf(before);
        return revision.with(List.of(new Fix.Edit(text.span(start, start + before.length()), after)));
    }

    @Test
    void changesAreKnownByTheirPlacesInTheOriginal() {
        Revision revision = edit(edit(edit(START, "22", "1000"), "333", "5"), "1000", "7");
        assertThat(revision.text().text()).isEqualTo("1 of 7, 5% and 4");
        assertThat(revision.changes())
                .extracting(change -> change.place().text() + " " + change.text())
                .containsExactly("22 7", "333 5");
    }

    @Test
    void aChangeThatIsTakenBackIsNone() {
        Revision revision = edit(edit(START, "22", "1000"), "1000", "22");
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.text()).isSameAs(START.original());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyEditsGiveTheTextThatTheyGiveOneByOne(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            Revision revision = START;
            String expected = START.original().text();
            for (int round = 0; round < 6; round++) {
                List<Fix.Edit> edits = new ArrayList<>();
                StringBuilder text = new StringBuilder();
                SourceFile now = revision.text();
                int at = 0;
                while (at < expected.length()) {
                    int start = Math.min(expected.length(), at + 1 + random.nextInt(8));
                    int end = Math.min(expected.length(), start + 1 + random.nextInt(4));
                    String digits = "9".repeat(1 + random.nextInt(4));
                    text.append(expected, at, start);
                    if (start < end) {
                        edits.add(new Fix.Edit(now.span(start, end), digits));
                        text.append(digits);
                    }
                    at = end;
                }
                revision = revision.with(edits);
                expected = text.toString();
                assertThat(revision.text().text()).isEqualTo(expected);
            }
        }
    }
}
