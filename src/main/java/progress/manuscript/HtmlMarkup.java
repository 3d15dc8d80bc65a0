package progress.manuscript;

/** Tags, comments and URLs in angle brackets. */
final class HtmlMarkup {
    private final String in;
    // Offsets from which on there is no end of a comment, an instruction, a declaration or a CDATA section.
    private int noComment = Integer.MAX_VALUE;
    private int noInstruction = Integer.MAX_VALUE;
    private int noDeclaration = Integer.MAX_VALUE;
    private int noData = Integer.MAX_VALUE;

    HtmlMarkup(String in) {
        this.in = in;
    }

    /** The offset behind the tag, comment, instruction or declaration that begins at an offset, or -1. */
    int end(int at) {
        if (in.startsWith("<!--", at)) {
            return commentEnd(at);
        }
        if (in.startsWith("<?", at)) {
            int end = at + 2 >= noInstruction ? -1 : in.indexOf("?>", at + 2);
            noInstruction = end < 0 ? Math.min(noInstruction, at + 2) : noInstruction;
            return end < 0 ? -1 : end + 2;
        }
        if (in.startsWith("<![CDATA[", at)) {
            int end = at + 9 >= noData ? -1 : in.indexOf("]]>", at + 9);
            noData = end < 0 ? Math.min(noData, at + 9) : noData;
            return end < 0 ? -1 : end + 3;
        }
        if (in.startsWith("<!", at)) {
            boolean declaration = at + 2 < in.length() && isLetter(in.charAt(at + 2)) && at + 2 < noDeclaration;
            int end = declaration ? in.indexOf('>', at + 2) : -1;
            noDeclaration = declaration && end < 0 ? at + 2 : noDeclaration;
            return end < 0 ? -1 : end + 1;
        }
        return tagEnd(at);
    }

    private int commentEnd(int at) {
        if (in.startsWith("<!-->", at)) {
            return at + 5;
        }
        if (in.startsWith("<!--->", at)) {
            return at + 6;
        }
        int end = at + 4 >= noComment ? -1 : in.indexOf("-->", at + 4);
        noComment = end < 0 ? Math.min(noComment, at + 4) : noComment;
        return end < 0 ? -1 : end + 3;
    }

    /** The offset behind {@code <scheme:…>} or {@code <name@host>}, or -1. */
    int autolinkEnd(int at) {
        int i = at + 1;
        int colon = -1;
        int mail = -1;
        for (; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c == '>') {
                break;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
            if (c == ':' && colon < 0) {
                colon = i;
            } else if (c == '@' && mail < 0) {
                mail = i;
            }
        }
        if (i >= in.length()) {
            return -1;
        }
        boolean url = colon - at >= 3 && colon - at <= 33 && isScheme(at + 1, colon);
        boolean address = mail > at + 1 && mail + 1 < i && isAddress(at + 1, i);
        return url || address ? i + 1 : -1;
    }

    private boolean isScheme(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = in.charAt(i);
            boolean other = i > start && (isDigit(c) || c == '+' || c == '.' || c == '-');
            if (!isLetter(c) && !other) {
                return false;
            }
        }
        return true;
    }

    private boolean isAddress(int start, int end) {
        boolean host = false;
        for (int i = start; i < end; i++) {
            char c = in.charAt(i);
            if (c == '@' && !host) {
                host = true;
            } else if (!isLetter(c) && !isDigit(c) && (host ? "-." : ".!#$%&'*+/=?^_`{|}~-").indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tag at an offset parts what stands before it from what stands behind. */
    static boolean breaksLine(String in, int at) {
        int name = in.startsWith("/", at + 1) ? at + 2 : at + 1;
        int end = name;
        while (end < in.length() && end < name + 12 && (isLetter(in.charAt(end)) || isDigit(in.charAt(end)))) {
            end++;
        }
        return switch (in.substring(name, end).toLowerCase(java.util.Locale.ROOT)) {
            case "br",
                    "p",
                    "div",
                    "td",
                    "th",
                    "tr",
                    "li",
                    "ul",
                    "ol",
                    "table",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "dt",
                    "dd",
                    "summary",
                    "details",
                    "blockquote" -> true;
            default -> false;
        };
    }

    private int tagEnd(int at) {
        int i = at + 1;
        boolean closing = i < in.length() && in.charAt(i) == '/';
        i += closing ? 1 : 0;
        if (i >= in.length() || !isLetter(in.charAt(i))) {
            return -1;
        }
        while (i < in.length() && (isLetter(in.charAt(i)) || isDigit(in.charAt(i)) || in.charAt(i) == '-')) {
            i++;
        }
        while (true) {
            int blanks = blanks(i);
            if (closing || blanks == i || blanks >= in.length() || !isNameStart(in.charAt(blanks))) {
                i = blanks;
                break;
            }
            i = attributeEnd(blanks);
            if (i < 0) {
                return -1;
            }
        }
        i += !closing && i < in.length() && in.charAt(i) == '/' ? 1 : 0;
        return i < in.length() && in.charAt(i) == '>' ? i + 1 : -1;
    }

    /** The offset behind {@code name} or {@code name=value}, or -1 for a broken value. */
    private int attributeEnd(int at) {
        int i = at;
        while (i < in.length() && isNamePart(in.charAt(i))) {
            i++;
        }
        int equals = blanks(i);
        if (equals >= in.length() || in.charAt(equals) != '=') {
            return i;
        }
        i = blanks(equals + 1);
        if (i >= in.length()) {
            return -1;
        }
        char quote = in.charAt(i);
        if (quote == '"' || quote == '\'') {
            int end = in.indexOf(quote, i + 1);
            return end < 0 ? -1 : end + 1;
        }
        int start = i;
        while (i < in.length() && in.charAt(i) > ' ' && "\"'=<>`".indexOf(in.charAt(i)) < 0) {
            i++;
        }
        return i > start ? i : -1;
    }

    private int blanks(int at) {
        int i = at;
        while (i < in.length() && Character.isWhitespace(in.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '.' || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
