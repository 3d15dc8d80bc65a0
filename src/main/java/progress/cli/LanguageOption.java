package progress.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import progress.render.Language;

/** Which language to write in. */
final class LanguageOption implements Takes {
    private final Choice<Language> language = new Choice<>(Language.class, "lang", "LANG", "--lang");

    @Override
    public List<Argument> arguments() {
        return Takes.all(language);
    }

    /** The language asked for, else another. */
    Language orElse(Supplier<Language> other) {
        @Nullable Language chosen = language.chosen();
        return chosen == null ? other.get() : chosen;
    }
}
