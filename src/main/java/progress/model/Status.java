package progress.model;

/** How far a chapter or a section is. */
public enum Status {
    /** Finished: counts one. */
    DONE,
    /** Begun: counts its percentage, or anything from 0 to 1 where none is stated. */
    PARTIAL,
    /** Not begun: counts nothing. */
    PLANNED
}
