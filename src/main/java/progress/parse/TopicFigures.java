package progress.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.model.Figure;
import progress.model.Role;
import progress.model.Subject;

/** Takes the figures of a topic from those of its statements that speak of it as a whole, and from what repeats them. */
final class TopicFigures {
    private static final int MOST_SHARES = 64;

    private final Gathered gathered;
    private final boolean ofChapter;
    private final List<Meant> sharesOfAll;

    /** @param ofChapter whether the report is about one chapter */
    TopicFigures(Gathered gathered, boolean ofChapter) {
        this.gathered = gathered;
        this.ofChapter = ofChapter;
        this.sharesOfAll = sharesOfAll(gathered.statements);
    }

    /** The figures of a topic, in the order of their telling. */
    List<Figure> of(TopicDraft draft) {
        List<Statement> ranked = draft.ranked;
        List<Figure> figures = new ArrayList<>();
        boolean counted = ranked.stream()
                .anyMatch(s -> s.states(Unit.CHAPTERS, Role.DONE) || s.states(Unit.CHAPTERS, Role.TARGET));
        for (Statement statement : trusted(ranked)) {
            for (Meant meant : statement.figures) {
                Subject subject = subject(meant, counted, statement);
                if (subject != null && (statement == ranked.get(0) || statement.trusts(meant))) {
                    boolean plan = statement.isBare(meant) && draft.isOpen();
                    Role role = plan && meant.role() == Role.DONE ? Role.TARGET : statement.role(meant);
                    figures.add(new Figure(subject, role, meant.value(), meant.span(), statement.group));
                }
            }
        }
        addPlan(figures);
        return draft.main ? withEchoes(figures, draft.group.statements) : figures;
    }

    /**
     * What is stated again counts only beside what it repeats: a share, a measure, a number of as many chapters; and not
     * where another topic is named.
     */
    private List<Figure> withEchoes(List<Figure> figures, List<Statement> statements) {
        List<Figure> all = new ArrayList<>(figures);
        for (Gathered.Echo echo : gathered.echoes) {
            Statement within = echo.within();
            boolean other =
                    within.scope == Statement.Scope.TOPIC && within.name != null && !statements.contains(within);
            if (!other && isOfTopic(echo) && repeats(echo, figures)) {
                List<Meant> stated = echo.statement().figures;
                for (Meant meant : stated) {
                    all.add(new Figure(
                            echoed(meant.unit()),
                            meant.role(),
                            meant.value(),
                            meant.span(),
                            echo.statement().group,
                            stated.size() == 1));
                }
            }
        }
        return all;
    }

    private boolean isOfTopic(Gathered.Echo echo) {
        return switch (echo.of()) {
            case NAMED -> gathered.isNamed(echo.name());
            case TOPIC -> !isOfAll(echo);
            case REPORT -> !ofChapter;
        };
    }

    /** Whether a share is what all topics together have reached, by the project's own figures. */
    private boolean isOfAll(Gathered.Echo echo) {
        Meant share = echo.statement().figures.get(0);
        if (share.unit() == Unit.NONE) {
            for (Meant known : sharesOfAll) {
                if (known.value().sameValue(share.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first percentages that are stated of something else than the topic, as of all topics. */
    private static List<Meant> sharesOfAll(List<Statement> statements) {
        List<Meant> shares = new ArrayList<>();
        for (Statement statement : statements) {
            for (Meant figure : statement.isForeign() ? statement.figures : List.<Meant>of()) {
                if (figure.isPercent() && shares.size() < MOST_SHARES) {
                    shares.add(figure);
                }
            }
        }
        return shares;
    }

    private static boolean repeats(Gathered.Echo echo, List<Figure> figures) {
        List<Meant> stated = echo.statement().figures;
        Meant last = stated.get(stated.size() - 1);
        Subject subject = echoed(last.unit());
        for (Figure known : figures) {
            if (known.is(subject, last.role())) {
                boolean share = last.unit() == Unit.NONE;
                boolean like = stated.size() > 1
                        ? known.value().sameValue(last.value())
                        : share || known.value().isLike(last.value());
                return like && !known.span().equals(last.span());
            }
        }
        return false;
    }

    private static Subject echoed(Unit unit) {
        return switch (unit) {
            case WORDS -> Subject.WORDS;
            case CODE -> Subject.CODE;
            case LINES -> Subject.LINES;
            default -> Subject.CHAPTERS;
        };
    }

    /** Where so many chapters are 100 %, there are no others. */
    private static void addPlan(List<Figure> figures) {
        Figure done = null;
        boolean planned = false;
        boolean complete = false;
        for (Figure figure : figures) {
            planned |= figure.is(Subject.CHAPTERS, Role.TARGET);
            done = done == null && figure.is(Subject.CHAPTERS, Role.DONE) ? figure : done;
            complete |= figure.is(Subject.CHAPTERS, Role.PERCENT)
                    && figure.percent().isComplete();
        }
        if (done != null && complete && !planned) {
            figures.add(new Figure(Subject.CHAPTERS, Role.TARGET, done.value(), done.span(), done.group()));
        }
    }

    private static @Nullable Subject subject(Meant meant, boolean counted, Statement statement) {
        return switch (meant.unit()) {
            case WORDS -> Subject.WORDS;
            case CODE -> Subject.CODE;
            case LINES -> Subject.LINES;
            case CHAPTERS, NONE -> Subject.CHAPTERS;
            case PARTS -> counted ? null : Subject.CHAPTERS;
            case PIECES -> statement.countsUnits() ? Subject.CHAPTERS : null;
            default -> null;
        };
    }

    /** The statements that speak of the topic as a whole: the telling one, those beside it and those like it. */
    private static List<Statement> trusted(List<Statement> ranked) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Statement first = ranked.get(0);
        List<Statement> trusted = new ArrayList<>();
        for (Statement statement : ranked) {
            boolean own = statement.scope == Statement.Scope.TOPIC
                    || (statement.scope == Statement.Scope.NAMED && statement.isCalledAs(first));
            boolean beside = statement.part == first.part || statement.header;
            boolean lists = statement.units.size() > 1;
            boolean speaks = lists || statement.speaksOfChapters() || hasTarget(statement);
            if (own && (statement == first || beside || speaks)) {
                trusted.add(statement);
            }
        }
        return trusted;
    }

    /** Whether it says how many words are aimed at, or how many of them there are. */
    private static boolean hasTarget(Statement statement) {
        return statement.states(Unit.WORDS, Role.TARGET) || statement.states(Unit.WORDS, Role.PERCENT);
    }
}
