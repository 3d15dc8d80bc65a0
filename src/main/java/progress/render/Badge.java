package progress.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import progress.model.Ratio;
import progress.model.Subject;
import progress.rollup.Totals;

/**
 * An overview as a badge for a README: {@code eBPF | 2.75/9 chapters, 42.5% words}; of several topics the sum of their
 * chapters.
 *
 * @param label the left half
 * @param message the right half
 * @param color of the right half
 */
record Badge(String label, String message, Color color) {
    private static final int HEIGHT = 20;
    private static final int LONGEST = 60;

    /** The colours of shields.io, by how much is done. */
    enum Color {
        BRIGHTGREEN("#4c1", 100),
        GREEN("#97ca00", 75),
        YELLOWGREEN("#a4a61d", 50),
        YELLOW("#dfb317", 25),
        ORANGE("#fe7d37", 0),
        /** Nothing is done, or nobody knows. */
        LIGHTGREY("#9f9f9f", 0);

        private final String code;
        private final int least;

        Color(String code, int least) {
            this.code = code;
            this.least = least;
        }

        static Color of(Optional<Ratio> share) {
            if (share.isEmpty() || share.get().isZero()) {
                return LIGHTGREY;
            }
            Ratio points = share.get().times(Ratio.of(100));
            for (Color color : values()) {
                if (points.compareTo(Ratio.of(color.least)) >= 0) {
                    return color;
                }
            }
            return LIGHTGREY;
        }
    }

    static Badge of(Overview overview) {
        Sum sum = overview.sum();
        Totals totals = sum.totals();
        Optional<Ratio> share = totals.chapters()
                .share()
                .or(() -> totals.measure(Subject.WORDS).share())
                .or(() -> totals.measure(Subject.CODE).share());
        boolean several = totals.topics() != 1;
        String label =
                several ? "progress" : overview.topics().iterator().next().name();
        String message =
                several ? sum.amounts().get(0).toString() : new Headlines(overview, Appearance.PLAIN).shortest();
        return new Badge(
                DisplayWidth.cut(label, LONGEST, "…"),
                message.isEmpty() ? "unknown" : DisplayWidth.cut(message, LONGEST, "…"),
                Color.of(share));
    }

    /** The JSON that shields.io asks an endpoint for. */
    static void shields(Overview overview, Writer writer) throws IOException {
        Badge badge = of(overview);
        try (JsonGenerator out = new JsonFactory().createGenerator(EscapingWriter.json(writer))) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.writeStartObject();
            out.writeNumberField("schemaVersion", 1);
            out.writeStringField("label", badge.label);
            out.writeStringField("message", badge.message);
            out.writeStringField("color", StatusText.lower(badge.color));
            out.writeEndObject();
        }
        writer.write('\n');
    }

    /** The badge as a picture, in the flat style. */
    static void svg(Overview overview, Writer writer) throws IOException {
        Badge badge = of(overview);
        int left = BadgeFont.width(badge.label) + 10;
        int right = BadgeFont.width(badge.message) + 10;
        String width = Integer.toString(left + right);
        String text = badge.label + ": " + badge.message;
        Markup out = new Markup(writer);
        String height = Integer.toString(HEIGHT);
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "aria-label",
                text);
        out.text("title", text);
        out.open("linearGradient", "id", "s", "x2", "0", "y2", "100%");
        out.empty("stop", "offset", "0", "stop-color", "#bbb", "stop-opacity", ".1");
        out.empty("stop", "offset", "1", "stop-opacity", ".1");
        out.close();
        out.open("clipPath", "id", "r");
        out.empty("rect", "width", width, "height", height, "rx", "3", "fill", "#fff");
        out.close();
        out.open("g", "clip-path", "url(#r)");
        out.empty("rect", "width", Integer.toString(left), "height", height, "fill", "#555");
        out.empty(
                "rect",
                "x",
                Integer.toString(left),
                "width",
                Integer.toString(right),
                "height",
                height,
                "fill",
                badge.color.code);
        out.empty("rect", "width", width, "height", height, "fill", "url(#s)");
        out.close();
        out.open(
                "g",
                "fill",
                "#fff",
                "text-anchor",
                "middle",
                "font-family",
                "Verdana,Geneva,DejaVu Sans,sans-serif",
                "font-size",
                "110");
        half(out, badge.label, 0, left);
        half(out, badge.message, left, right);
        out.close().close();
    }

    /** A text in the middle of its half, with its shadow; in tenths, so that it stands where it should at any size. */
    private static void half(Markup out, String text, int from, int width) throws IOException {
        String x = Integer.toString(10 * from + 5 * width);
        String length = Integer.toString(10 * (width - 10));
        out.text(
                "text",
                text,
                "aria-hidden",
                "true",
                "x",
                x,
                "y",
                "150",
                "fill",
                "#010101",
                "fill-opacity",
                ".3",
                "transform",
                "scale(.1)",
                "textLength",
                length);
        out.text("text", text, "x", x, "y", "140", "transform", "scale(.1)", "textLength", length);
    }
}
