package progress.parse;

/** Reads the headings of a report: which of them name units or topics, and what they say of everything below them. */
final class HeadingReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final Gathered gathered;
    private final Title title;
    private final HeadingSurvey survey;
    private final TopicSigns signs;
    private final HeadingStack under;
    private final UnitHeadingReader units;
    private final HeadingFigures figures;

    /** @param under takes the headings read */
    HeadingReader(
            Shared shared,
            Title title,
            HeadingSurvey survey,
            BlockReader blocks,
            HeadingStack under,
            ReportChapter report) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.gathered = shared.gathered();
        this.title = title;
        this.survey = survey;
        this.under = under;
        this.signs = blocks.signs();
        this.units = new UnitHeadingReader(shared, survey, blocks.skipped(), under, report);
        this.figures = new HeadingFigures(shared, title, under, report);
    }

    void read(Element.Heading heading) {
        under.enter(heading.level());
        UnitText unit = survey.unit(heading);
        if (unit == null) {
            return;
        }
        boolean isTitle =
                title.span() != null && heading.text().start() == title.span().start();
        if (isTitle) {
            figures.readTitle(heading.text());
            under.push(HeadingStack.Under.plain(heading.level()));
            return;
        }
        String name = unit.title() == null ? text.clean(heading.text()) : unit.title();
        under.call(name);
        KeyMeaning meaning = vocabulary.key(name);
        String planned = survey.planned(heading, signs);
        if (planned == null && (units.read(heading, unit, meaning) || units.readListed(heading, unit))) {
            return;
        }
        Statement.Scope scope = null;
        String topic = null;
        if (meaning.kind() == KeyMeaning.Kind.PROJECT
                && !vocabulary.words("project.own").contains(name)) {
            scope = Statement.Scope.FOREIGN;
        } else if (meaning.leadsAside()) {
            scope = meaning.kind() == KeyMeaning.Kind.AHEAD ? Statement.Scope.AHEAD : Statement.Scope.FOREIGN;
        }
        String named = vocabulary.topics().nameIn(text.plain(heading.text()));
        named = named == null ? planned : named;
        boolean names = named == null && meaning.topic() && isLatinName(meaning.rest());
        if (named != null || names || gathered.isTopicName(meaning.rest())) {
            topic = named != null ? named : names ? name : meaning.rest();
            gathered.learn(topic);
            scope = Statement.Scope.TOPIC;
        }
        ChapterDraft pending = figures.read(heading, meaning, topic);
        under.push(new HeadingStack.Under(heading.level(), null, pending, scope, topic, meaning));
    }

    private static boolean isLatinName(String name) {
        return !name.isEmpty() && name.length() < 40 && name.charAt(0) < 0x2e80;
    }
}
