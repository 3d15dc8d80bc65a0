package progress.check;

/**
 * What was measured in the file of a chapter.
 *
 * @param path the path as the report states it
 * @param lines its lines
 * @param code its code examples
 * @param sections its numbered sections
 */
public record Manuscript(String path, long lines, long code, long sections) {}
