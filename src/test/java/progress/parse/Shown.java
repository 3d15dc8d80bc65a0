package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Report;
import progress.model.Role;
import progress.model.Stated;
import progress.source.SourceFile;
import progress.source.Span;

/** Reads a text by one step of the package, and writes what came of it as one line or tree of text. */
final class Shown {
    static final Vocabulary VOCABULARY = Vocabulary.standard();

    private Shown() {}

    static Folded folded(String text) {
        return new Folded(new SourceFile("reports/进度.md", text));
    }

    static Span whole(Folded text) {
        return text.source().span(0, text.length());
    }

    static List<Span> lines(Folded text) {
        SourceFile source = text.source();
        List<Span> lines = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.add(source.span(source.lineStart(line), source.lineEnd(line)));
        }
        return lines;
    }

    static Report report(String path, String text) {
        return new ReportReader(VOCABULARY).read(new SourceFile(path, text)).report();
    }

    static Report report(String text) {
        return report("reports/report.md", text);
    }

    // --- figures --------------------------------------------------------------------------------------------------

    /** {@code ~9000 words «~9,000字»; 75% «75%»}; empty where there is no figure. */
    static String figures(String text) {
        Folded folded = folded(text);
        StringJoiner shown = new StringJoiner("; ");
        for (Token token : new FigureReader(folded, VOCABULARY).read(whole(folded))) {
            shown.add(figure(token) + " «" + token.span().text() + "»");
        }
        return shown.toString();
    }

    private static String figure(Token token) {
        if (token instanceof Token.Count count) {
            return quantity(count.quantity()) + unit(count.unit());
        }
        if (token instanceof Token.Fraction fraction) {
            return figure(fraction.part()) + " / " + figure(fraction.whole());
        }
        if (token instanceof Token.Share share) {
            return percent(share.percent());
        }
        Token.Change change = (Token.Change) token;
        return figure(change.before()) + " -> " + figure(change.after());
    }

    /** {@code 9000}, {@code ~9000}, {@code 9000+}, {@code 2000..3000}. */
    static String quantity(Quantity quantity) {
        String low = quantity.low().toString();
        return switch (quantity.qualifier()) {
            case EXACT -> low;
            case ABOUT -> "~" + low;
            case AT_LEAST -> low + "+";
            case RANGE -> low + ".." + quantity.high();
        };
    }

    static String percent(Percent percent) {
        String value = percent.value() + "%";
        return percent.qualifier() == Qualifier.ABOUT
                ? "~" + value
                : percent.qualifier() == Qualifier.AT_LEAST ? value + "+" : value;
    }

    private static String unit(Unit unit) {
        return unit == Unit.NONE ? "" : " " + lower(unit);
    }

    /** {@code words done 54000 «54,000字»; percent 67.5 «67.5%»}. */
    static String meant(List<Meant> figures) {
        StringJoiner shown = new StringJoiner("; ");
        for (Meant meant : figures) {
            String unit = meant.unit() == Unit.NONE ? "" : lower(meant.unit()) + " ";
            shown.add(unit + lower(meant.role()) + " " + quantity(meant.value()) + " «"
                    + meant.span().text() + "»");
        }
        return shown.toString();
    }

    static String values(String value, @Nullable Unit unit, @Nullable Role role) {
        Folded folded = folded(value);
        ValueReader reader = new ValueReader(folded, VOCABULARY, new ArrayList<>());
        return meant(reader.read(whole(folded), new ValueReader.Context(unit, role)));
    }

    // --- units ----------------------------------------------------------------------------------------------------

    /** The line as a unit. */
    static UnitText unit(String line) {
        Folded folded = folded(line);
        ValueReader values = new ValueReader(folded, VOCABULARY, new ArrayList<>());
        UnitText unit = new UnitReader(folded, VOCABULARY, values).read(whole(folded));
        if (unit == null) {
            throw new AssertionError("not a unit: " + line);
        }
        return unit;
    }

    /** {@code CHAPTER 04-09 title}. */
    static String name(UnitText unit) {
        StringJoiner shown = new StringJoiner(" ");
        shown.add(lower(unit.kind()));
        String number = unit.number();
        if (number != null) {
            boolean plain = number.length() < 4 && number.chars().allMatch(Character::isDigit);
            boolean range = plain && unit.last() > Integer.parseInt(number);
            shown.add(range ? number + ".." + unit.last() : number);
        }
        String title = unit.title();
        if (title != null) {
            shown.add("«" + title + "»");
        }
        return shown.toString();
    }

    /** {@code done; mark planned «⏳»; 75%; remaining 25%; words done 9000 «9,000字»}. */
    static String state(UnitText unit) {
        StringJoiner shown = new StringJoiner("; ");
        shown.add(unit.status() == null ? "-" : lower(unit.status()));
        if (unit.mark() != null) {
            shown.add("mark " + lower(unit.mark().value()) + " «"
                    + unit.mark().span().text() + "»");
        }
        if (unit.state() != null) {
            shown.add("said " + lower(unit.state()));
        }
        if (unit.percent() != null) {
            shown.add(stated(unit.percent()));
        }
        if (unit.remaining() != null) {
            shown.add("remaining " + stated(unit.remaining()));
        }
        if (!unit.figures().isEmpty()) {
            shown.add(meant(unit.figures()));
        }
        return shown.toString();
    }

    private static String stated(Stated<Percent> percent) {
        return percent(percent.value()) + " «" + percent.span().text() + "»";
    }

    // --- outlines -------------------------------------------------------------------------------------------------

    static List<Node> outline(String text) {
        Folded folded = folded(text);
        return new OutlineReader(folded).read(lines(folded));
    }

    /** The tree, two spaces a level: {@code - ✅ #1 key = value} or {@code text}. */
    static String tree(List<Node> nodes) {
        StringBuilder shown = new StringBuilder();
        tree(nodes, "", shown);
        return shown.toString();
    }

    private static void tree(List<Node> nodes, String indent, StringBuilder shown) {
        for (Node node : nodes) {
            shown.append(indent).append(line(node)).append('\n');
            tree(node.children(), indent + "  ", shown);
        }
    }

    private static String line(Node node) {
        StringJoiner shown = new StringJoiner(" ");
        if (node.bullet()) {
            shown.add("-");
        }
        if (node.marker() != null) {
            shown.add(node.marker().text());
        }
        if (node.ordinal() != null) {
            shown.add("#" + node.ordinal().text());
        }
        if (node.key() != null) {
            shown.add(node.key().text()).add("=");
        }
        shown.add(node.value().text());
        return shown.toString().strip();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
