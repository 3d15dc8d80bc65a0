package progress.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Percent;
import progress.model.Stated;
import progress.model.Status;
import progress.source.Span;

/**
 * A text that names a unit: {@code ✅ 03_eBPF与容器技术 (1,167行, 75%)}.
 *
 * @param kind how it is numbered
 * @param number as written, without padding; null where it has none
 * @param last the last number of a range such as {@code 04-09章}; equal to the first one otherwise, 0 without a number
 * @param title without marker, number and tail; null where there is none
 * @param mark the state its marker speaks of, where it has one
 * @param state the state its words speak of, where they do
 * @param percent its own completion, where stated
 * @param remaining the percentage still to do, where stated
 * @param figures the numbers of the tail, with what they mean
 * @param part whether its kind is a step or task: a part of a chapter where it stands below one
 * @param span the whole text with marker and number
 */
record UnitText(
        Kind kind,
        @Nullable String number,
        int last,
        @Nullable String title,
        @Nullable Stated<Status> mark,
        @Nullable Status state,
        @Nullable Stated<Percent> percent,
        @Nullable Stated<Percent> remaining,
        List<Meant> figures,
        boolean part,
        Span span) {

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

    /** The same unit under another title. */
    UnitText called(String name) {
        return new UnitText(kind, number, last, name, mark, state, percent, remaining, figures, part, span);
    }

    /** The chapter's id; null where it has no number. */
    @Nullable
    ChapterId id() {
        return number == null ? null : ChapterId.of(number);
    }

    /** Whether anything says how far it is. */
    boolean hasState() {
        return mark != null || state != null || percent != null;
    }

    /** How far it is: by percentage, words, marker; null where nothing says so. */
    @Nullable
    Status status() {
        if (percent != null) {
            Percent value = percent.value();
            return value.isComplete() ? Status.DONE : value.isZero() ? Status.PLANNED : Status.PARTIAL;
        }
        if (state != null) {
            return state;
        }
        return mark == null ? null : mark.value();
    }
}
