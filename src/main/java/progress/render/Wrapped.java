package progress.render;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between its words. */
public final class Wrapped {
    private static final int LEAST = 16;

    private Wrapped() {}

    /**
     * The lines of a text. A word that no line has room for is broken where the line ends.
     *
     * @param first the columns of the first line
     * @param others the columns of the others
     */
    public static List<String> lines(String text, int first, int others) {
        if (DisplayWidth.of(text) <= first) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : text.split(" ", -1)) {
            int room = Math.max(LEAST, lines.isEmpty() ? first : others);
            int width = DisplayWidth.of(word);
            if (taken + 1 + width <= room || line.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ").append(word);
                taken = DisplayWidth.of(line.toString());
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
                taken = width;
            }
            room = Math.max(LEAST, lines.isEmpty() ? first : others);
            while (taken > room) {
                String head = DisplayWidth.cut(line.toString(), room, "");
                lines.add(head);
                line.delete(0, head.length());
                taken = DisplayWidth.of(line.toString());
                room = Math.max(LEAST, others);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
