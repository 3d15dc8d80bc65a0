package progress.config;

/** What counts as a word. */
public enum WordCount implements Choice {
    /** Every Chinese, Japanese or Korean character, and every word of letters and digits. */
    CJK_LATIN("cjk+latin"),
    /** Every character. */
    CHARACTERS("characters"),
    /** Every character that is no white space. */
    NON_SPACE("non-space");

    private final String text;

    WordCount(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
