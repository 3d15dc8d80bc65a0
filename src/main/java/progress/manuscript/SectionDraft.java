package progress.manuscript;

import progress.model.Status;

/** A section while its blocks are read. */
final class SectionDraft {
    private final HeadingText heading;
    private final int line;
    private final SectionWords words;
    private boolean pending;
    private boolean text;
    private boolean onlyLinks = true;

    SectionDraft(String heading, int line, SectionWords words) {
        this.heading = HeadingText.of(heading, words);
        this.line = line;
        this.words = words;
        pending = PendingNote.in(heading, words) != PendingNote.NONE;
    }

    /** Adds the heading of a part: it is no text, but may say that the part is to be written. */
    void part(String heading) {
        pending |= PendingNote.in(heading, words) != PendingNote.NONE;
    }

    /** Adds a paragraph. */
    void paragraph(InlineText.Result paragraph) {
        String seen = paragraph.text();
        if (seen.isBlank() && paragraph.links() == 0) {
            return;
        }
        PendingNote note = PendingNote.in(seen, words);
        pending |= note != PendingNote.NONE;
        text |= note != PendingNote.ALONE;
        String label = seen.strip();
        onlyLinks &= paragraph.links() > 0 || label.endsWith(":") || label.endsWith("：");
    }

    /** Adds a comment, which nobody sees but who writes. */
    void comment(String comment) {
        pending |= PendingNote.in(comment, words) != PendingNote.NONE;
    }

    /** Adds code, a table or other content that no note is looked for in. */
    void content() {
        text = true;
        onlyLinks = false;
    }

    boolean isNumbered() {
        return heading.number() != null;
    }

    /** Whether it is a section at all, and not a table of contents or a list of links. */
    boolean counts() {
        return !words.isNavigation(heading.title()) && !(words.isReferences(heading.title()) && text && onlyLinks);
    }

    MeasuredSection finish() {
        Status status = text ? (pending ? Status.PARTIAL : Status.DONE) : Status.PLANNED;
        boolean closing = words.isSummary(heading.title()) || words.isReferences(heading.title());
        return new MeasuredSection(heading.number(), heading.title(), status, line, closing);
    }
}
