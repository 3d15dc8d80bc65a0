package progress.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import progress.render.Language;

/** Which language to write in. */
final class LanguageOption {
    @Option(names = "--lang", converter = OfLanguage.class, paramLabel = "LANG", descriptionKey = "lang")
    private @Nullable Language language;

    /** The words of {@code --lang}. */
    static final class OfLanguage extends Words<Language> {
        OfLanguage() {
            super(Language.class);
        }
    }

    /** The language asked for, else another. */
    Language orElse(Supplier<Language> other) {
        return language == null ? other.get() : language;
    }
}
