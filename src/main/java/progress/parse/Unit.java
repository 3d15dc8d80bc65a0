package progress.parse;

import org.jspecify.annotations.Nullable;

/** What a counted number counts, by the word behind it. */
enum Unit {
    /** 字, words. */
    WORDS,
    /** 行, lines. */
    LINES,
    /** 代码, 示例, code examples. */
    CODE,
    /** 章, chapters. */
    CHAPTERS,
    /** 节, sections. */
    SECTIONS,
    /** Units of a plan that are not called chapters: documents, modules, phases, tasks. */
    PARTS,
    /** 个, 篇, items: says nothing about what is counted. */
    PIECES,
    /** Hours, days, weeks. */
    TIME,
    /** Anything else: files, pages, platforms. */
    OTHER,
    /** No word at all. */
    NONE;

    /** Whether a unit is a size of a text: words, lines, code examples. */
    static boolean isMeasure(@Nullable Unit unit) {
        return unit == WORDS || unit == LINES || unit == CODE;
    }
}
