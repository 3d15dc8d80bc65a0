package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    private static Surroundings surroundings(boolean terminal, String environment) {
        Map<String, String> variables = new HashMap<>();
        Arrays.stream(environment.split(" ")).filter(pair -> pair.contains("=")).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            variables.put(parts[0], parts[1]);
        });
        return new Surroundings(
                variables,
                Path.of("/"),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                terminal,
                terminal,
                Clock::systemUTC);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '',                            AUTO,   true",
        "false, '',                            AUTO,   false",
        "true,  NO_COLOR=1,                    AUTO,   false",
        "true,  NO_COLOR=,                     AUTO,   true",
        "true,  TERM=dumb,                     AUTO,   false",
        "false, CLICOLOR_FORCE=1,              AUTO,   true",
        "false, CLICOLOR_FORCE=0,              AUTO,   false",
        "false, CLICOLOR_FORCE=,               AUTO,   false",
        "false, CLICOLOR_FORCE=1 NO_COLOR=1,   AUTO,   false",
        "true,  NO_COLOR=1 TERM=dumb,          ALWAYS, true",
        "false, '',                            ALWAYS, true",
        "true,  CLICOLOR_FORCE=1,              NEVER,  false",
    })
    void colourIsDecidedOnce(boolean terminal, String environment, ColorChoice choice, boolean colour) {
        assertThat(Terminal.of(surroundings(terminal, environment), choice, false)
                        .results()
                        .colour())
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  COLUMNS=132,         132",
        "true,  '',                  80",
        "true,  COLUMNS=,            80",
        "true,  COLUMNS=0,           80",
        "true,  COLUMNS=wide,        80",
        "true,  COLUMNS=99999999999, 80",
        "true,  COLUMNS=3,           20",
        "false, COLUMNS=132,         -1"
    })
    void onlyATerminalHasAWidth(boolean terminal, String environment, int width) {
        OptionalInt expected = width < 0 ? OptionalInt.empty() : OptionalInt.of(width);
        assertThat(Terminal.of(surroundings(terminal, environment), ColorChoice.AUTO, false)
                        .results()
                        .width())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, '', true", "false, '', false", "true, CI=true, false", "true, TERM=dumb, false"})
    void aLineThatChangesIsForPeople(boolean terminal, String environment, boolean shown) {
        assertThat(Terminal.of(surroundings(terminal, environment), ColorChoice.AUTO, false)
                        .showsProgress())
                .isEqualTo(shown);
    }
}
