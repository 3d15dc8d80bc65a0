package progress.render;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import progress.model.Report;

/** A language that reports and pages are written in. */
public enum Language {
    EN("en"),
    ZH("zh-Hans");

    /** Japanese has kana beside its Chinese characters; a Chinese text quotes some at most. */
    private static final int FEW = 20;

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language that the reports are written in; English where there are none. */
    public static Language of(List<Report> reports) {
        return ofTexts(reports.stream().map(report -> report.source().text()).toList());
    }

    /** The language of texts: Chinese where Chinese characters outnumber other words and hardly any kana is among them. */
    public static Language ofTexts(List<String> texts) {
        long han = 0;
        long kana = 0;
        long words = 0;
        for (String text : texts) {
            boolean inWord = false;
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                UnicodeScript script = UnicodeScript.of(c);
                boolean latin = script == UnicodeScript.LATIN;
                han += script == UnicodeScript.HAN ? 1 : 0;
                kana += script == UnicodeScript.HIRAGANA ? 1 : 0;
                words += latin && !inWord ? 1 : 0;
                inWord = latin;
            }
        }
        return han > words && kana * FEW < han ? ZH : EN;
    }

    /** As HTML names it. */
    String tag() {
        return tag;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
