package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words in names of topics: 专题, which makes a name one, and those that tell no topics apart. */
final class TopicWords {
    private final KeyWords keys;
    private final Words topic;
    private final Words strip;
    private final List<String> trailing = new ArrayList<>();
    /** Reports use the same names again and again. */
    private final Memo<String> known = new Memo<>();

    TopicWords(Categories categories, KeyWords keys) {
        this.keys = keys;
        this.topic = categories.words("topic.word");
        this.strip = categories.words("topic.strip");
        for (String word : categories.list("name.trailing")) {
            trailing.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** The topic that a heading or title names by a word such as 专题; null where it names none. */
    @Nullable
    String nameIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        char[] letters = lower.toCharArray();
        int start = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int length = c < 0x2e80 ? 0 : topic.matchAt(letters, 0, i, letters.length);
            String name = length == 0 ? "" : text.substring(start, i).strip();
            if (name.codePointCount(0, name.length()) > 1) {
                String topicName = KeyNumbers.withoutOrdinal(
                        text.substring(start, i + length).strip());
                KeyMeaning meaning = keys.meaning(topicName);
                boolean own = meaning.kind() != KeyMeaning.Kind.PROJECT
                        && !meaning.rest().isEmpty();
                return own ? topicName : null;
            }
            if (!Character.isLetterOrDigit(c) && "_/+#.&' ".indexOf(c) < 0) {
                start = i + 1;
            }
        }
        return null;
    }

    /** Words that end a topic's name without being part of it: 进度, progress; the longest first. */
    List<String> trailing() {
        return trailing;
    }

    /** The name to match topics by: lower case, without numbering, dates and words that tell no topics apart. */
    String key(String name) {
        String key = known.get(name);
        return key == null ? known.keep(name, makeKey(name)) : key;
    }

    private String makeKey(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty() && LineReader.isDigit(lower.charAt(0))) {
            lower = withoutNumber(lower);
        }
        String letters = Letters.of(strip.removeFrom(lower));
        if (letters.isEmpty()) {
            letters = Letters.of(lower);
        }
        return letters.isEmpty() ? "-" : letters;
    }

    /** {@code 16_eBPF} without its number. */
    private static String withoutNumber(String name) {
        int digits = 0;
        while (digits < name.length() && digits < 3 && LineReader.isDigit(name.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (end < name.length() && "_.- \t\n\u000b\f\r".indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        return end > digits ? name.substring(end) : name;
    }
}
