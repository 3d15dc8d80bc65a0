package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import progress.render.Columns.Cell;

class ColumnsTest {
    private static final int[] GAPS = {0, 2, 1};

    @Test
    void cellsStandUnderEachOther() {
        Columns columns = new Columns();
        columns.add(List.of(Cell.left("章"), Cell.right(Ink.PLAIN, "1"), Cell.left("x")));
        columns.add(List.of(Cell.left("abcd"), Cell.right(Ink.PLAIN, "100"), Cell.EMPTY));
        assertThat(columns.lines(Appearance.PLAIN, GAPS)).containsExactly("章      1 x", "abcd  100");
    }

    @Test
    void anEmptyColumnTakesNoRoom() {
        Columns columns = new Columns();
        columns.add(List.of(Cell.left("a"), Cell.EMPTY, Cell.left("b")));
        assertThat(columns.lines(Appearance.PLAIN, GAPS)).containsExactly("a b");
        assertThat(columns.width(GAPS)).isEqualTo(3);
    }

    @Test
    void oneEndlessCellDoesNotWidenTheOthers() {
        Columns columns = new Columns();
        columns.add(List.of(Cell.left("x".repeat(1000)), Cell.left("b"), Cell.EMPTY));
        columns.add(List.of(Cell.left("a"), Cell.left("b"), Cell.EMPTY));
        assertThat(columns.lines(Appearance.PLAIN, GAPS)).containsExactly("x".repeat(1000) + "  b", "a  b");
    }
}
