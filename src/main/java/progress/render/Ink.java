package progress.render;

/** How a piece of text stands out in a terminal with colours. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    /** Finished. */
    GREEN("32"),
    /** In work, or a contradiction. */
    YELLOW("33"),
    RED("31");

    static final String OFF = "\u001B[0m";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on() {
        return "\u001B[" + code + "m";
    }
}
