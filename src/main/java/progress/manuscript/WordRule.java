package progress.manuscript;

import java.util.Arrays;
import java.util.Optional;

/**
 * What counts as a word. The three rules give three different figures for one text; a figure means something only
 * together with the name of its rule.
 *
 * <p>All of them count what a reader sees: {@link ManuscriptReader} says what of a Markdown file that is. No rule
 * depends on a locale, and none on {@link java.text.BreakIterator}, whose rules differ between versions of Java.
 */
public enum WordRule {
    /**
     * Each Chinese, Japanese or Korean character counts one, and so does each run of other letters or digits.
     *
     * <ul>
     *   <li>A character of the first kind is a Han character of any block, {@code 々}, {@code 〇}, a kana of any width,
     *       the long vowel mark {@code ー}, a Hangul syllable (composed, or of conjoining jamo) or a Bopomofo letter.
     *   <li>A run goes on over combining marks, invisible format characters and {@code _}; over one apostrophe
     *       ({@code '} or {@code ’}), hyphen ({@code -}, U+2010, U+2011) or full stop between two letters or digits;
     *       and over one comma between two digits. So {@code don't}, {@code state-of-the-art}, {@code 3.14},
     *       {@code 1,000} and {@code eth0_rx} are one each, {@code TCP/IP} and {@code 10:30} are two.
     *   <li>Full-width letters and digits are letters and digits: {@code ＡＰＩ} is one. Scripts without spaces between
     *       words, such as Thai, count one for a run.
     *   <li>Punctuation, symbols, {@code ①}, {@code ½} and emoji are no words; nor is a letter or digit that is an emoji
     *       by what follows it, as in {@code ℹ️} and {@code 1️⃣}.
     * </ul>
     *
     * <p>This differs from 字数 of Chinese word processors in that those count full-width punctuation too.
     */
    CJK_LATIN("cjk+latin") {
        @Override
        public int count(CharSequence text) {
            return Words.count(text);
        }
    },
    /**
     * Every character counts one, blanks within a line included; line breaks and the blanks around them not.
     *
     * <p>A character is what a person takes for one: combining marks, invisible format characters and control
     * characters belong to the character in front of them, a flag, a joined emoji and a syllable of jamo are one.
     */
    CHARACTERS("characters") {
        @Override
        public int count(CharSequence text) {
            return Characters.count(text, true);
        }
    },
    /** As {@link #CHARACTERS}, without blanks of any width. */
    NON_SPACE("non-space") {
        @Override
        public int count(CharSequence text) {
            return Characters.count(text, false);
        }
    };

    private final String text;

    WordRule(String text) {
        this.text = text;
    }

    /** The name of the rule in options, configuration and output. */
    public String text() {
        return text;
    }

    /** The rule of a name, as {@link #text()} gives it. */
    public static Optional<WordRule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.text.equals(name)).findFirst();
    }

    /**
     * Counts a plain text, in which every character is taken as it stands: Markdown is not known here.
     *
     * @return 0 or more
     */
    public abstract int count(CharSequence text);

    /** The name of the rule. */
    @Override
    public String toString() {
        return text;
    }
}
