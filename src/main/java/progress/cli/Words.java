package progress.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import progress.config.Nearest;
import progress.render.StatusFormat;

/** Reads an option that takes one of several words, written as the help writes them. */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    Words(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.toString().equals(word)) {
                return constant;
            }
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::toString).toList();
        throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", known)
                + Nearest.to(word, known)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse(""));
    }

    /** The words of {@code --color}. */
    static final class OfColor extends Words<ColorChoice> {
        OfColor() {
            super(ColorChoice.class);
        }
    }

    /** The words of {@code status --format}. */
    static final class OfStatusFormat extends Words<StatusFormat> {
        OfStatusFormat() {
            super(StatusFormat.class);
        }
    }
}
