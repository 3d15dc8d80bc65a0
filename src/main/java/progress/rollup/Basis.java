package progress.rollup;

/** By what the share of a topic that is done is counted. */
public enum Basis {
    /** The chapter list, every chapter with the completion stated for it. */
    STATED,
    /** The chapter list, every chapter with the completion counted from its sections, where it lists them. */
    SECTIONS,
    /** Words written of words wanted. */
    WORDS,
    /** Code examples written of code examples wanted. */
    CODE
}
