package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.RatioClaim;
import progress.model.Role;
import progress.model.Stated;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Reads what the numbers of a value mean, given what its key says: {@code 54,000字/80,000字 (67.5%)} states words done,
 * their target and their percentage; {@code 42.5% (字数), 30% (代码)} two percentages.
 */
final class ValueReader {
    private final Folded text;
    private final SourceFile source;
    private final Vocabulary vocabulary;
    private final FigureReader figures;
    private final WordsAround around;
    private final List<RatioClaim> claims;

    /**
     * Creates a reader.
     *
     * @param claims takes every percentage that stands beside its own fraction
     */
    ValueReader(Folded text, Vocabulary vocabulary, List<RatioClaim> claims) {
        this.claims = claims;
        this.text = text;
        this.source = text.source();
        this.vocabulary = vocabulary;
        this.figures = new FigureReader(text, vocabulary);
        this.around = new WordsAround(text, vocabulary);
    }

    /**
     * What is known before a value is read.
     *
     * @param unit what its numbers count
     * @param role which numbers they are
     * @param inPercent whether the key says that they are percentages, so that they may lack the sign
     */
    record Context(@Nullable Unit unit, @Nullable Role role, boolean inPercent) {
        Context(@Nullable Unit unit, @Nullable Role role) {
            this(unit, role, false);
        }
    }

    /** The numbers of a value that mean something, in their order. */
    List<Meant> read(Span value, Context context) {
        List<Token> tokens = figures.read(value);
        List<Meant> meant = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = now(tokens.get(i), context);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            if (token instanceof Token.Share share) {
                if (next instanceof Token.Fraction fraction
                        && isAttached(share, fraction)
                        && !isScore(fraction, context, true)) {
                    claim(share, fraction);
                    readFraction(fraction, share, value, context, meant);
                    i++;
                } else {
                    readShare(share, value, context, meant);
                }
            } else if (token instanceof Token.Fraction fraction) {
                boolean shared = next instanceof Token.Share && isAttached(fraction, next);
                if (isScore(fraction, context, shared)) {
                    i += shared ? 1 : 0;
                } else if (shared && next instanceof Token.Share share) {
                    claim(share, fraction);
                    readFraction(fraction, share, value, context, meant);
                    i++;
                } else {
                    readFraction(fraction, null, value, context, meant);
                }
            } else if (token instanceof Token.Count count && !(next == null && isLeft(count, value, context))) {
                Token.Share share = next instanceof Token.Share s && isOfCount(count, s) ? s : null;
                readCount(count, share, value, context, meant);
                i += share == null ? 0 : 1;
            }
        }
        return meant;
    }

    /**
     * What a token states: of {@code 58,000字 → 61,000字} behind a key such as 字数 the number that it came to. Percentages
     * that change may be plans, and state nothing.
     */
    private static Token now(Token token, Context context) {
        if (context.unit() == null || !(token instanceof Token.Change change)) {
            return token;
        }
        boolean shares = change.before() instanceof Token.Share || change.after() instanceof Token.Share;
        return shares ? token : change.after();
    }

    /** Whether a number is only where the way begins: {@code 52,500字 → 本次合计 (见上)}. */
    private boolean isLeft(Token.Count count, Span value, Context context) {
        return context.unit() != null
                && vocabulary.numbers().isArrowAt(text, count.span().end(), value.end());
    }

    /** Notes a percentage that stands beside its own fraction. */
    void claim(Stated<Percent> percent, Stated<Quantity> part, Stated<Quantity> whole) {
        claims.add(new RatioClaim(percent, part, whole));
    }

    private void claim(Token.Share share, Token.Fraction fraction) {
        if (fraction.whole().quantity().value().signum() == 0) {
            return;
        }
        claims.add(new RatioClaim(
                new Stated<>(share.percent(), share.span()),
                new Stated<>(fraction.part().quantity(), fraction.part().span()),
                new Stated<>(fraction.whole().quantity(), fraction.whole().span())));
    }

    private void readFraction(
            Token.Fraction fraction, Token.@Nullable Share share, Span value, Context context, List<Meant> meant) {
        Unit own = fraction.unit() == Unit.NONE ? around.unitBefore(fraction.span(), value) : null;
        Unit unit = own == null ? unit(fraction.unit(), context) : own;
        boolean more = fraction.part()
                        .quantity()
                        .low()
                        .compareTo(fraction.whole().quantity().low())
                > 0;
        if (isForeign(unit) || (unit == Unit.NONE && more)) {
            return;
        }
        boolean remaining = context.role() == Role.REMAINING || context.role() == Role.REMAINING_PERCENT;
        Role part = remaining ? Role.REMAINING : context.role() == Role.ACTIVE ? Role.ACTIVE : Role.DONE;
        meant.add(new Meant(
                unit, part, fraction.part().quantity(), fraction.part().span()));
        meant.add(new Meant(
                unit, Role.TARGET, fraction.whole().quantity(), fraction.whole().span()));
        if (share != null) {
            Role role = remaining ? Role.REMAINING_PERCENT : Role.PERCENT;
            meant.add(new Meant(unit, role, quantity(share), share.span()));
        }
    }

    private void readCount(
            Token.Count count, Token.@Nullable Share share, Span value, Context context, List<Meant> meant) {
        if (isPercent(count, value, context)) {
            Unit of = context.unit() == null ? Unit.NONE : context.unit();
            meant.add(new Meant(of, Role.PERCENT, count.quantity(), count.span()));
            return;
        }
        Unit unit = unit(count.unit(), context);
        if (isForeign(unit) || (unit == Unit.NONE && (context.role() == null || context.role() == Role.PERCENT))) {
            return;
        }
        if (unit == Unit.NONE) {
            unit = Unit.PIECES;
        }
        Role own = around.role(count.span(), value);
        Role said = own == null ? context.role() : own;
        Role role = said == null || said == Role.PERCENT ? Role.DONE : said;
        if (role == Role.REMAINING_PERCENT) {
            role = Role.REMAINING;
        }
        if (role == Role.DONE && around.have("target.word", count.span(), value)) {
            role = Role.TARGET;
        }
        meant.add(new Meant(unit, role, count.quantity(), count.span()));
        if (share != null && role != Role.TARGET && role != Role.ACTIVE) {
            Role percent = role == Role.REMAINING ? Role.REMAINING_PERCENT : Role.PERCENT;
            meant.add(new Meant(unit, percent, quantity(share), share.span()));
        }
    }

    /** {@code percent: 60}: the key says the sign that the number lacks. */
    private boolean isPercent(Token.Count count, Span value, Context context) {
        Quantity quantity = count.quantity();
        boolean whole = count.unit() == Unit.NONE
                && text.trim(value.start(), value.end()).equals(count.span());
        return context.inPercent()
                && context.role() == Role.PERCENT
                && whole
                && quantity.decimals() == 0
                && quantity.value().compareTo(Percent.HUNDRED) <= 0;
    }

    private void readShare(Token.Share share, Span value, Context context, List<Meant> meant) {
        Unit named = around.unitBehind(share.span(), value);
        Unit unit = named != null ? named : context.unit() == null ? Unit.NONE : context.unit();
        if (unit == Unit.PIECES) {
            unit = Unit.NONE;
        }
        boolean open = context.role() == null && context.unit() == null && named == null;
        if (open && around.nameAnother(share.span(), value)) {
            return;
        }
        boolean remaining = context.role() == Role.REMAINING
                || context.role() == Role.REMAINING_PERCENT
                || around.have("remaining.word", share.span(), value);
        // `100,000字 (当前25%)` says how much of the target is reached.
        boolean reached = context.role() == Role.TARGET
                && Unit.isMeasure(context.unit())
                && around.have("current.word", share.span(), value);
        if (!reached
                && (context.role() == Role.TARGET
                        || context.role() == Role.ACTIVE
                        || around.have("target.word", share.span(), value))) {
            return;
        }
        meant.add(new Meant(unit, remaining ? Role.REMAINING_PERCENT : Role.PERCENT, quantity(share), share.span()));
    }

    /** A unit's own percentage as a figure. */
    static Meant completion(Stated<Percent> percent, Role role) {
        Quantity value = Quantity.of(percent.value().value(), percent.value().qualifier());
        return new Meant(Unit.NONE, role, value, percent.span());
    }

    private static Quantity quantity(Token.Share share) {
        return Quantity.of(share.percent().value(), share.percent().qualifier());
    }

    /** The unit of a number: its own word, else what its key says. */
    private static Unit unit(Unit own, Context context) {
        boolean vague = own == Unit.NONE || own == Unit.PIECES;
        if (vague && context.unit() != null) {
            return context.unit();
        }
        // `代码: 30+行` are lines, `文档: 5章` are chapters: the nearer word wins.
        return own;
    }

    private static boolean isForeign(Unit unit) {
        return unit == Unit.TIME || unit == Unit.OTHER;
    }

    /** {@code 4.5/5}, {@code 92/100}: a score, unless a word or the key says what is counted. */
    private static boolean isScore(Token.Fraction fraction, Context context, boolean shared) {
        if (fraction.unit() != Unit.NONE) {
            return false;
        }
        int whole = fraction.whole().quantity().value().whole().intValue();
        boolean typical = whole == 100 || whole == 5 || whole == 10;
        boolean broken = fraction.part().quantity().decimals() > 0;
        if (whole == 100 && broken) {
            return true;
        }
        return typical && (context.unit() == null && !shared);
    }

    /** Whether two figures belong together: nothing but a bracket, dash or equals sign between them. */
    private boolean isAttached(Token first, Token second) {
        String gap = text.clean(first.span().end(), second.span().start());
        if (gap.length() > 12) {
            return false;
        }
        String bare = vocabulary
                .words("state.done")
                .removeFrom(gap.toLowerCase(Locale.ROOT))
                .strip();
        return switch (bare) {
            case "", "(", "=", "-", "–", "—", "→", "[", "=>", ":", "|", "()", "(=", "）(", ") (" -> true;
            default -> false;
        };
    }

    /** {@code 63,000字 (79%)}: the percentage speaks of the count before it. */
    private boolean isOfCount(Token.Count count, Token.Share share) {
        String gap = text.clean(count.span().end(), share.span().start());
        return gap.isEmpty() || gap.equals("(") || gap.equals("[");
    }
}
