package progress.parse;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Stated;
import progress.model.Status;
import progress.source.Span;

/**
 * A text that names a unit: {@code ✅ 03_eBPF与容器技术 (1,167行, 75%)}. Of most lines only the number is asked for, so
 * what stands behind it is read when first needed.
 */
final class UnitText {
    private final Kind kind;
    private final @Nullable String number;
    private final int last;
    private final Span span;
    private @Nullable Supplier<Details> unread;
    private @Nullable Details details;

    /**
     * Creates a unit.
     *
     * @param kind how it is numbered
     * @param number as written, without padding; null where it has none
     * @param last the last number of a range such as {@code 04-09章}; equal to the first one otherwise, 0 without a number
     * @param details reads what else it says
     * @param span the whole text with marker and number
     */
    UnitText(Kind kind, @Nullable String number, int last, Supplier<Details> details, Span span) {
        this.kind = kind;
        this.number = number;
        this.last = last;
        this.unread = details;
        this.span = span;
    }

    /** Creates a unit of which all is known. */
    UnitText(Kind kind, @Nullable String number, int last, Details details, Span span) {
        this.kind = kind;
        this.number = number;
        this.last = last;
        this.details = details;
        this.span = span;
    }

    /**
     * What a unit says beside its number.
     *
     * @param title without marker, number and tail; null where there is none
     * @param mark the state its marker speaks of, where it has one
     * @param state the state its words speak of, where they do
     * @param percent its own completion, where stated
     * @param remaining the percentage still to do, where stated
     * @param figures the numbers of the tail, with what they mean
     * @param part whether its kind is a step or task: a part of a chapter where it stands below one
     * @param stage whether its number counts stages of the work, such as phases or weeks
     */
    record Details(
            @Nullable String title,
            @Nullable Stated<Status> mark,
            @Nullable Status state,
            @Nullable Stated<Percent> percent,
            @Nullable Stated<Percent> remaining,
            List<Meant> figures,
            boolean part,
            boolean stage) {
        /** A unit that is only numbered. */
        static final Details NONE = new Details(null, null, null, null, null, List.of(), false, false);
    }

    /** How a unit is numbered. */
    enum Kind {
        /** {@code 03_}, {@code 第3章}, {@code Chapter 3}, {@code Phase 2}: a chapter. */
        CHAPTER,
        /** {@code 第3节}, {@code Section 3}: a section. */
        SECTION,
        /** {@code 3.}: a section of the chapter at hand, a chapter where there is none. */
        NUMBERED,
        /** {@code 2.3}: a part of unit 2. */
        DOTTED,
        /** Not at all. */
        NONE
    }

    private Details details() {
        Supplier<Details> reading = unread;
        if (reading != null) {
            details = reading.get();
            unread = null;
        }
        return details == null ? Details.NONE : details;
    }

    /** The same unit under another title. */
    UnitText called(String name) {
        Details own = details();
        Details renamed =
                new Details(name, own.mark, own.state, own.percent, own.remaining, own.figures, own.part, own.stage);
        return new UnitText(kind, number, last, renamed, span);
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    String number() {
        return number;
    }

    int last() {
        return last;
    }

    Span span() {
        return span;
    }

    @Nullable
    String title() {
        return details().title;
    }

    @Nullable
    Stated<Status> mark() {
        return details().mark;
    }

    @Nullable
    Status state() {
        return details().state;
    }

    @Nullable
    Stated<Percent> percent() {
        return details().percent;
    }

    @Nullable
    Stated<Percent> remaining() {
        return details().remaining;
    }

    List<Meant> figures() {
        return details().figures;
    }

    boolean part() {
        return details().part;
    }

    boolean stage() {
        return details().stage;
    }

    /** The chapter's id; null where it has no number. */
    @Nullable
    ChapterId id() {
        return number == null ? null : ChapterId.of(number);
    }

    /** The number that the chapter behind it has where a list writes 01 to 09 with two digits; 0 where it does not. */
    int next() {
        boolean counted = kind == Kind.CHAPTER && number != null && number.length() == 2;
        return counted && last > 0 && last == Integer.parseInt(number) ? last + 1 : 0;
    }

    /** The place that says how far it is. */
    Mention mention() {
        return new Mention(mark(), percent(), span);
    }

    /** Whether anything says how far it is. */
    boolean hasState() {
        Details own = details();
        return own.mark != null || own.state != null || own.percent != null;
    }

    /** How far it is: by percentage, words, marker; null where nothing says so. */
    @Nullable
    Status status() {
        Details own = details();
        if (own.percent != null) {
            Percent value = own.percent.value();
            return value.isComplete() ? Status.DONE : value.isZero() ? Status.PLANNED : Status.PARTIAL;
        }
        if (own.state != null) {
            return own.state;
        }
        return own.mark == null ? null : own.mark.value();
    }
}
