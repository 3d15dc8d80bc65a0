package progress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.model.Decimal;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Role;
import progress.summary.ChapterChange;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.FigureChange;
import progress.summary.Move;
import progress.summary.SectionChange;
import progress.summary.TopicChange;

/** What the generated report says of changes: for each topic, what is different since an earlier report spoke of it. */
final class DayChanges {
    private final DayWords words;
    private final DayLines lines;

    DayChanges(DayWords words, DayLines lines) {
        this.words = words;
        this.lines = lines;
    }

    void write(DayReport report) {
        lines.heading("## ", words.text("changes"));
        boolean any = false;
        for (DayTopic topic : report.topics()) {
            TopicChange change = topic.change();
            List<String> told = change == null ? List.of() : told(change);
            if (change == null || !told.isEmpty()) {
                any = true;
                lines.about("**" + DayWords.name(topic.now()) + "** — " + since(topic), told);
            }
        }
        if (!any) {
            lines.line(words.text("changes.none"));
        }
    }

    private String since(DayTopic topic) {
        TopicChange change = topic.change();
        if (change == null) {
            return words.text("changes.first");
        }
        String since = topic.since() == null
                ? words.text("changes.undated")
                : words.text("changes.since", topic.since().toString());
        boolean recounted =
                !topic.measured().isEmpty() && change.figures().stream().anyMatch(DayChanges::isLess);
        return recounted ? since + words.text("changes.recounted") : since;
    }

    /** Whether less is done than before, as where it is counted now and was estimated. */
    private static boolean isLess(FigureChange figure) {
        return figure.role() == Role.DONE
                && figure.before().isPresent()
                && figure.now().isPresent()
                && figure.now().get().value().compareTo(figure.before().get().value()) < 0;
    }

    private List<String> told(TopicChange change) {
        List<String> told = new ArrayList<>();
        for (ChapterChange chapter : change.chapters()) {
            told.addAll(told(chapter));
        }
        for (FigureChange figure : change.figures()) {
            if (figure.role() != Role.PERCENT) {
                told.add(told(figure));
            }
        }
        return told;
    }

    // --- chapters -------------------------------------------------------------------------------------------------

    private List<String> told(ChapterChange change) {
        String name = words.name(change.chapter());
        List<String> told = new ArrayList<>();
        Optional<FigureChange> completion = change.figures().stream()
                .filter(figure -> figure.role() == Role.PERCENT)
                .findFirst();
        if (change.move() != Move.CHANGED || completion.isPresent()) {
            String part = completion.map(this::part).orElse("");
            told.add(words.text("change." + StatusText.lower(change.move()), name, part));
        }
        if (!change.sections().isEmpty()) {
            List<String> sections = change.sections().stream().map(this::told).toList();
            told.add(words.text("change.section", name, words.listed(sections)));
        }
        return told;
    }

    private String part(FigureChange completion) {
        return completion.before().isEmpty() || completion.now().isEmpty()
                ? ""
                : words.text(
                        "change.part",
                        percent(completion.before().get()),
                        percent(completion.now().get()));
    }

    private static String percent(Quantity quantity) {
        return Markdown.figure(Notation.percent(quantity.value(), quantity.qualifier()));
    }

    private String told(SectionChange change) {
        return words.text(
                "section." + StatusText.lower(change.move()),
                Markdown.prose(change.section().name()));
    }

    // --- figures of a topic ---------------------------------------------------------------------------------------

    private String told(FigureChange change) {
        String name = StatusText.unit(change.subject());
        String before = quantity(change.before());
        String now = quantity(change.now());
        return change.role() == Role.TARGET
                ? words.text("figure.target." + name, before, now)
                : words.text("figure." + name, before, now, difference(change));
    }

    private String quantity(Optional<Quantity> quantity) {
        return quantity.map(Notation::quantity).map(Markdown::figure).orElse(words.text("unknown"));
    }

    private String difference(FigureChange change) {
        if (change.before().filter(DayChanges::isExact).isEmpty()
                || change.now().filter(DayChanges::isExact).isEmpty()) {
            return "";
        }
        Decimal more = change.now().get().value().minus(change.before().get().value());
        String sign = more.signum() < 0 ? "−" : "+";
        return words.text("difference", sign + Notation.quantity(Quantity.exact(more.abs())));
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.qualifier() == Qualifier.EXACT;
    }
}
