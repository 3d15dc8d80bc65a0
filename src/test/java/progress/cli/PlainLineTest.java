package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {
    private final Flag flag = new Flag("sources", "--sources");
    private final Value value = Value.option("output", "FILE", "-o", "--output");
    private final Values repeated = Values.option("rule", "ID=LEVEL", "--rule");
    private final Choice<ColorChoice> choice = new Choice<>(ColorChoice.class, "color", "WHEN", "--color");
    private final Values others = Values.optional("path", "PATH");

    private boolean read(String line) {
        List<String> args = new ArrayList<>(List.of("status"));
        args.addAll(List.of(line.split(" ", -1)));
        return PlainLine.read(args.toArray(new String[0]), Takes.all(flag, value, repeated, choice, others));
    }

    @Test
    void wholeNamesAndTheirValuesAreRead() {
        assertThat(read("a --output x --sources --rule total=off --rule=unit=note - --color=always -- -b --sources"))
                .isTrue();

        assertThat(value.text()).isEqualTo("x");
        assertThat(flag.isSet()).isTrue();
        assertThat(repeated.texts()).containsExactly("total=off", "unit=note");
        assertThat(choice.chosen()).isEqualTo(ColorChoice.ALWAYS);
        assertThat(others.texts()).containsExactly("a", "-", "-b", "--sources");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--nothing",
                "-ox",
                "--output",
                "--output --sources",
                "--output=",
                "-o a -o b",
                "--sources --sources",
                "--sources=true",
                "--no-sources",
                "--color never-ever",
                "\"quoted\"",
                ""
            })
    void everythingElseIsLeftToOthers(String line) {
        assertThat(read(line)).isFalse();
    }

    @Test
    void asManyArgumentsAsAreTakenAndNeeded() {
        Value first = Value.required("diff-old", "OLD");
        Value second = Value.required("diff-new", "NEW");
        assertThat(PlainLine.read(new String[] {"diff", "a"}, Takes.all(first, second)))
                .isFalse();

        first = Value.required("diff-old", "OLD");
        assertThat(PlainLine.read(new String[] {"diff", "a", "b"}, Takes.all(first, second)))
                .isTrue();
        assertThat(first.text() + second.text()).isEqualTo("ab");
        assertThat(PlainLine.read(new String[] {"diff", "a", "b", "c"}, Takes.all(first, second)))
                .isFalse();
    }
}
