package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Fix;
import progress.model.Figure;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.source.Span;

/** Writes the one right value in the place of a wrong one, in the author's notation. */
final class Fixes {
    private Fixes() {}

    /**
     * A fix for a figure and its restatements.
     *
     * @param everywhere every figure that states the wrong value; {@code at} may be among them
     * @param right percent points for a percentage
     * @return null where the notation cannot say the value, or says it already
     */
    static @Nullable Fix of(List<Figure> everywhere, Figure at, Ratio right) {
        Optional<Fix.Edit> own = edit(at, right);
        if (own.isEmpty()) {
            return null;
        }
        List<Fix.Edit> edits = new ArrayList<>();
        edits.add(own.get());
        for (Figure figure : everywhere) {
            edit(figure, right)
                    .filter(edit ->
                            edits.stream().noneMatch(known -> known.span().equals(edit.span())))
                    .ifPresent(edits::add);
        }
        return new Fix(text(at.span(), own.get()), edits);
    }

    private static Optional<Fix.Edit> edit(Figure figure, Ratio right) {
        if (figure.value().qualifier() == Qualifier.RANGE) {
            return Optional.empty();
        }
        return Written.of(figure.span(), figure.value().low())
                .flatMap(written -> written.rewrite(right).map(text -> new Fix.Edit(written.digits(), text)))
                .filter(edit -> !edit.text().equals(edit.span().text()));
    }

    /** The figure as it will read. */
    private static String text(Span figure, Fix.Edit edit) {
        String text = figure.text();
        int start = edit.span().start() - figure.start();
        int end = edit.span().end() - figure.start();
        return text.substring(0, start) + edit.text() + text.substring(end);
    }
}
