package progress.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.source.SourceFile;

/**
 * Where a percentage that was corrected still stands: in the name of the file and in running text, which are never
 * rewritten, because nobody knows whether they speak of the same.
 */
final class LeftAlone {
    private static final int MOST = 5;

    private LeftAlone() {}

    /**
     * Names the places.
     *
     * @param findings what was wrong in the original
     */
    static List<String> in(Revision revision, List<Diagnostic> findings) {
        List<String> places = new ArrayList<>();
        for (String wrong : wrong(revision, findings)) {
            Pattern again = Pattern.compile("(?<![0-9.])" + Pattern.quote(wrong) + "[%％]");
            SourceFile text = revision.text();
            String path = text.path();
            if (again.matcher(path.substring(path.lastIndexOf('/') + 1)).find()) {
                places.add("progress: " + path + ": its name still says " + wrong + "%");
            }
            Matcher place = again.matcher(text.text());
            while (place.find()) {
                places.add(text.span(place.start(), place.end()).location() + ": " + place.group()
                        + " stands here too, and is left alone");
            }
        }
        if (places.size() > MOST) {
            int left = places.size() - MOST;
            String more = "progress: " + revision.original().path() + ": and " + left
                    + (left == 1 ? " more place" : " more places");
            places.subList(MOST, places.size()).clear();
            places.add(more);
        }
        return places;
    }

    /** The percentages that findings call wrong and that were rewritten, without their sign. */
    private static Set<String> wrong(Revision revision, List<Diagnostic> findings) {
        Set<String> wrong = new LinkedHashSet<>();
        for (Diagnostic finding : findings) {
            Fix fix = finding.fix();
            if (fix == null || finding.span().source() != revision.original()) {
                continue;
            }
            for (Fix.Edit edit : fix.edits()) {
                boolean percent = "%％".indexOf(charAfter(edit)) >= 0;
                if (percent && revision.changes().contains(new Revision.Change(edit.span(), edit.text()))) {
                    wrong.add(edit.span().text());
                }
            }
        }
        return wrong;
    }

    private static char charAfter(Fix.Edit edit) {
        String text = edit.span().source().text();
        return edit.span().end() < text.length() ? text.charAt(edit.span().end()) : ' ';
    }
}
