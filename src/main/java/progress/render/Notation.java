package progress.render;

import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Ratio;

/** Numbers as people read them, the same in every locale: {@code 34,000}, {@code ~9,000}, {@code 45+}, {@code 42.5%}. */
final class Notation {
    private Notation() {}

    /** A quantity with its qualifier. */
    static String quantity(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case EXACT -> grouped(quantity.value());
            case ABOUT -> "~" + grouped(quantity.value());
            case AT_LEAST -> grouped(quantity.value()) + "+";
            case RANGE -> grouped(quantity.low()) + "-" + grouped(quantity.high());
        };
    }

    /** A percentage as it was written, with its decimals. */
    static String percent(Percent percent) {
        return percent(percent.value(), percent.qualifier());
    }

    /** A percentage with a qualifier. */
    static String percent(Decimal value, Qualifier qualifier) {
        String text = value + "%";
        return switch (qualifier) {
            case EXACT -> text;
            case ABOUT, RANGE -> "~" + text;
            case AT_LEAST -> text + "+";
        };
    }

    /** A count such as {@code 2.75}: two decimals at most, none that say nothing. */
    static String count(Ratio ratio) {
        return grouped(ratio.round(2));
    }

    /** A speed: three digits say enough. */
    static String rate(Ratio ratio) {
        Decimal size = ratio.round(2).abs();
        int decimals = size.compareTo(Decimal.of(10)) < 0 ? 2 : size.compareTo(Decimal.of(100)) < 0 ? 1 : 0;
        return grouped(ratio.round(decimals));
    }

    /** A counted share in percent, rounded half-up to a number of decimals. */
    static String percent(Ratio share, int decimals) {
        return share.percent(decimals) + "%";
    }

    private static String grouped(Decimal value) {
        String digits = value.round(6).stripped().toString();
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
