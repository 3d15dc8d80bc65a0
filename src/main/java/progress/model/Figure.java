package progress.model;

import progress.source.Span;

/**
 * One number that a report states about a topic or a chapter.
 *
 * @param subject what it counts
 * @param role which number about the subject it is
 * @param value the number; percent points for the two percent roles
 * @param span the characters of the number with its unit, such as {@code 75%} or {@code ~9,000字}
 * @param group figures that stand together (one mapping, one table, one header) share a group; groups are numbered in
 *     the order of the report, and mean nothing beyond it
 * @param named whether it stands right behind the name of what it speaks of: {@code eBPF专题已完成56%}
 */
public record Figure(Subject subject, Role role, Quantity value, Span span, int group, boolean named) {
    /** A figure that is its topic's or chapter's by where it stands. */
    public Figure(Subject subject, Role role, Quantity value, Span span, int group) {
        this(subject, role, value, span, group, false);
    }

    /** Whether this is the figure for a subject in a role. */
    public boolean is(Subject wantedSubject, Role wantedRole) {
        return subject == wantedSubject && role == wantedRole;
    }

    /** The number as a percentage; only for the percent roles. */
    public Percent percent() {
        return new Percent(value.value(), value.qualifier());
    }
}
