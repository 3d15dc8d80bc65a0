package progress.check;

import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Subject;

/** How findings say numbers and names. */
final class Wording {
    private static final int AMOUNT_DECIMALS = 2;

    private Wording() {}

    /** A ratio in percent, to one decimal: {@code 41.7%}, {@code 30%}. */
    static String percent(Ratio ratio) {
        return percent(ratio, 1);
    }

    /** A ratio in percent, to a number of decimals. */
    static String percent(Ratio ratio, int decimals) {
        return ratio.percent(decimals).stripped() + "%";
    }

    /** An amount, to two decimals: {@code 2.42}, {@code 34,000}. */
    static String amount(Ratio amount) {
        return grouped(amount.round(AMOUNT_DECIMALS));
    }

    /** An amount, or its ends: {@code 4 to 5}. */
    static String amount(Interval amount) {
        return amount.isExact() ? amount(amount.low()) : amount(amount.low()) + " to " + amount(amount.high());
    }

    /** A stated amount, without its unit: {@code 9,000}, {@code 2,000–3,000}. */
    static String amount(Figure figure) {
        Decimal low = figure.value().low();
        Decimal high = figure.value().high();
        return low.compareTo(high) == 0 ? grouped(low) : grouped(low) + "–" + grouped(high);
    }

    /** {@code chapter 03}, or its title where it has no number. */
    static String name(Chapter chapter) {
        if (chapter.id() != null) {
            return "chapter " + chapter.id();
        }
        return chapter.title() == null ? "a chapter" : "“" + chapter.title() + "”";
    }

    /** {@code 5 chapters}, {@code 1 chapter}. */
    static String count(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }

    /** What a figure counts, as a noun in the plural. */
    static String noun(Subject subject) {
        return switch (subject) {
            case COMPLETION, CHAPTERS -> "chapters";
            case SECTIONS -> "sections";
            case WORDS -> "words";
            case CODE -> "code examples";
            case LINES -> "lines";
        };
    }

    private static String grouped(Decimal number) {
        Decimal rounded = number.round(2);
        StringBuilder text = new StringBuilder(rounded.stripped().toString());
        int point = text.indexOf(".");
        int first = rounded.signum() < 0 ? 1 : 0;
        for (int i = (point < 0 ? text.length() : point) - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
