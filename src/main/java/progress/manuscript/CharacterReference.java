package progress.manuscript;

import java.util.Set;

/** HTML's way of naming characters: by name, as in <code>&amp;amp;</code>, or by number, as in <code>&amp;#x4E2D;</code>. */
final class CharacterReference {
    private static final Set<String> BLANKS = Set.of("nbsp", "ensp", "emsp", "thinsp", "numsp", "puncsp", "hairsp");
    private static final Set<String> NOTHING = Set.of("shy", "zwj", "zwnj", "lrm", "rlm");
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "sigmaf", "tau", "upsilon", "phi", "chi", "psi", "omega");
    private static final Set<String> LETTERS = Set.of("eth", "thorn", "micro", "ordf", "ordm");
    /** How the names of Latin letters go on behind the letter. */
    private static final Set<String> ACCENTS = Set.of(
            "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron", "breve", "macr", "elig",
            "zlig");

    private CharacterReference() {}

    /** The offset behind the reference at an ampersand, or -1 where there is none. */
    static int end(String in, int at) {
        int i = at + 1;
        int start = i;
        if (in.startsWith("#x", i) || in.startsWith("#X", i)) {
            start = i + 2;
            i = digits(in, start, 16, 6);
        } else if (in.startsWith("#", i)) {
            start = i + 1;
            i = digits(in, start, 10, 7);
        } else {
            while (i < in.length() && i < start + 32 && isNamePart(in.charAt(i), i > start)) {
                i++;
            }
        }
        return i > start && i < in.length() && in.charAt(i) == ';' ? i + 1 : -1;
    }

    /** Appends the character that a reference names; for one that is no letter and no blank, some sign. */
    static void append(String in, int at, int end, StringBuilder out) {
        String name = in.substring(at + 1, end - 1);
        if (name.startsWith("#")) {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean valid = c > 0 && c <= Character.MAX_CODE_POINT && (c < 0xD800 || c > 0xDFFF);
            out.appendCodePoint(valid ? c : 0xFFFD);
        } else if (BLANKS.contains(name)) {
            out.append(' ');
        } else if (isLetter(name)) {
            out.append('a');
        } else if (!NOTHING.contains(name)) {
            out.append('&');
        }
    }

    private static boolean isLetter(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return GREEK.contains(lower) || LETTERS.contains(lower) || ACCENTS.contains(lower.substring(1));
    }

    private static int digits(String in, int from, int radix, int most) {
        int i = from;
        while (i < in.length() && i < from + most && in.charAt(i) < 0x80 && Character.digit(in.charAt(i), radix) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c, boolean digits) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (digits && c >= '0' && c <= '9');
    }
}
