package progress.parse;

import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * A comment between {@code <!--} and {@code -->}, as CommonMark has it. The library would read it too, but makes patterns
 * for all other HTML first; and most HTML of reports is comments.
 */
final class CommentBlock extends AbstractBlockParser {
    private static final String START = "<!--";
    private static final String END = "-->";
    private static final int CODE_INDENT = 4;

    private final HtmlBlock block = new HtmlBlock();
    private boolean ended;

    private CommentBlock() {}

    /** Begins a comment where a line does. */
    static BlockStart start(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        boolean comment = state.getIndent() < CODE_INDENT
                && start + START.length() <= line.length()
                && START.contentEquals(line.subSequence(start, start + START.length()));
        return comment ? BlockStart.of(new CommentBlock()).atIndex(state.getIndex()) : BlockStart.none();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        ended |= line.getContent().toString().contains(END);
    }
}
