package progress.model;

/** What a figure speaks of. */
public enum Subject {
    /** How far one chapter is, in percent. */
    COMPLETION,
    /** Chapters of a topic; its percentage is the topic's own completion. */
    CHAPTERS,
    /** Sections of a chapter. */
    SECTIONS,
    /** Words (字数). */
    WORDS,
    /** Code examples. */
    CODE,
    /** Lines. */
    LINES
}
