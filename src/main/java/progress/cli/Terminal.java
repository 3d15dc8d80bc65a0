package progress.cli;

import java.util.Map;
import java.util.OptionalInt;
import progress.render.Appearance;

/**
 * What the terminal can show; decided once from its flags and the environment.
 *
 * @param results how standard output looks
 * @param showsProgress whether standard error may show a line that changes
 */
record Terminal(Appearance results, boolean showsProgress) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;

    /**
     * Decides.
     *
     * @param color the flag, which beats everything
     * @param ascii the flag
     */
    static Terminal of(Surroundings surroundings, ColorChoice color, boolean ascii) {
        Map<String, String> environment = surroundings.environment();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean out = surroundings.outIsTerminal();
        Appearance results = new Appearance(
                colour(color, environment, out && !dumb),
                ascii,
                out ? OptionalInt.of(width(environment)) : OptionalInt.empty());
        boolean log = isSet(environment, "CI");
        return new Terminal(results, surroundings.errIsTerminal() && !dumb && !log);
    }

    /** The columns for messages; empty where they go elsewhere than to a terminal. */
    static OptionalInt widthOfMessages(Surroundings surroundings) {
        return surroundings.errIsTerminal() ? OptionalInt.of(width(surroundings.environment())) : OptionalInt.empty();
    }

    private static boolean colour(ColorChoice choice, Map<String, String> environment, boolean terminal) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> {
                // Set but empty means nothing: https://no-color.org
                if (isSet(environment, "NO_COLOR")) {
                    yield false;
                }
                yield terminal
                        || (isSet(environment, "CLICOLOR_FORCE") && !"0".equals(environment.get("CLICOLOR_FORCE")));
            }
        };
    }

    private static int width(Map<String, String> environment) {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return columns <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, columns));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }
}
