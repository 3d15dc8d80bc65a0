package progress.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.model.Stated;
import progress.source.Span;

/** Finds the chapter that a block describes as a whole. */
final class DescribedChapter {
    private final Folded text;
    private final NodeReader reader;
    private final UnitReader units;
    private final Gathered gathered;
    private final Skipped skipped;

    DescribedChapter(Folded text, NodeReader reader, UnitReader units, Gathered gathered, Skipped skipped) {
        this.text = text;
        this.reader = reader;
        this.units = units;
        this.gathered = gathered;
        this.skipped = skipped;
    }

    /**
     * The chapter that a block names, else the one of the headings; null where there is neither.
     *
     * @param nodes the outermost lines of the block
     * @param chapter the chapter of the headings above
     * @param heading the heading right above
     */
    @Nullable
    ChapterDraft of(List<Node> nodes, @Nullable ChapterDraft chapter, @Nullable String heading) {
        ChapterDraft described = byNumber(nodes, chapter);
        if (described == chapter) {
            described = byCard(nodes, chapter);
        }
        return described == null ? byFile(nodes, heading) : described;
    }

    /** The chapter that a block names by its file or its chapter key, else the one of the headings. */
    private @Nullable ChapterDraft byNumber(List<Node> nodes, @Nullable ChapterDraft chapter) {
        for (Node node : nodes) {
            KeyMeaning meaning = reader.meaning(node);
            if (meaning == null) {
                continue;
            }
            boolean names = meaning.kind() == KeyMeaning.Kind.FILE
                    || (meaning.unit() == Unit.CHAPTERS && meaning.role() == null && !meaning.total());
            if (!names || !meaning.isPure()) {
                continue;
            }
            Span value = node.value();
            if (value.start() == value.end() && !node.children().isEmpty()) {
                Node first = node.children().get(0);
                boolean several = meaning.kind() != KeyMeaning.Kind.FILE
                        && node.children().size() > 1;
                if (several || first.marker() != null) {
                    // A list of chapters names none of them as the one at hand.
                    continue;
                }
                value = first.text();
            }
            ChapterDraft named = chapterOf(value);
            if (named != null) {
                if (chapter != null && sameUnit(chapter, named)) {
                    chapter.id = chapter.id == null ? named.id : chapter.id;
                    chapter.file = named.file == null ? chapter.file : named.file;
                    chapter.title = named.title == null ? chapter.title : named.title;
                    return chapter;
                }
                return gathered.describe(named);
            }
        }
        return chapter;
    }

    /** The chapter that lines below a key such as 章节信息 name, else the one of the headings. */
    private @Nullable ChapterDraft byCard(List<Node> nodes, @Nullable ChapterDraft chapter) {
        for (Node node : nodes) {
            KeyMeaning meaning = node.marker() == null && node.hasNoValue() ? reader.meaning(node) : null;
            boolean card = meaning != null
                    && meaning.isPure()
                    && meaning.role() == null
                    && (meaning.kind() == KeyMeaning.Kind.PLAIN
                            || meaning.kind() == KeyMeaning.Kind.NAME
                            || meaning.unit() == Unit.CHAPTERS);
            ChapterDraft described = card ? byNumber(node.children(), chapter) : chapter;
            if (described != chapter) {
                return described;
            }
        }
        return chapter;
    }

    /** A manuscript without a number whose completion and sections a block gives: it is called as the heading above. */
    private @Nullable ChapterDraft byFile(List<Node> nodes, @Nullable String heading) {
        Span path = null;
        boolean completion = false;
        boolean sections = false;
        for (Node node : nodes) {
            KeyMeaning meaning = reader.meaning(node);
            if (meaning == null || !meaning.isPure()) {
                continue;
            }
            boolean file = meaning.kind() == KeyMeaning.Kind.FILE
                    && text.plain(node.value()).toLowerCase(Locale.ROOT).endsWith(".md");
            path = file && path == null ? node.value() : path;
            completion |= meaning.role() == Role.PERCENT && meaning.unit() == null;
            sections |= meaning.unit() == Unit.SECTIONS && node.children().size() > 1;
        }
        if (heading == null || path == null || !completion || !sections) {
            return null;
        }
        ChapterDraft draft = new ChapterDraft(null, heading, path);
        draft.file = new Stated<>(text.plain(path), path);
        return gathered.describe(draft);
    }

    private static boolean sameUnit(ChapterDraft a, ChapterDraft b) {
        return a.id == null || b.id == null || a.id.equals(b.id);
    }

    /** {@code Container/16_eBPF/03_eBPF与容器技术.md} or {@code 第03章 - Rook}; null where the text names no chapter. */
    private @Nullable ChapterDraft chapterOf(Span value) {
        String shown = text.plain(value);
        boolean path = shown.toLowerCase(Locale.ROOT).endsWith(".md");
        int slash = shown.lastIndexOf('/');
        Span name = value;
        if (path && slash >= 0) {
            int at = text.source().text().lastIndexOf('/', value.end() - 1);
            name = text.trim(at + 1, value.end());
        }
        UnitText unit = units.read(name);
        if (unit == null || unit.last() > 0 && unit.number() == null) {
            return null;
        }
        if (unit.kind() != UnitText.Kind.CHAPTER) {
            return null;
        }
        if (skipped.is(unit)) {
            return null;
        }
        ChapterDraft draft = new ChapterDraft(unit.id(), unit.title(), value);
        if (path) {
            draft.file = new Stated<>(shown, value);
            if (slash > 0) {
                gathered.learn(shown.substring(shown.lastIndexOf('/', slash - 1) + 1, slash));
            }
        }
        return draft;
    }
}
