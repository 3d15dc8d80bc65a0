package progress.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@link VocabularyFile} with the words as constants. It is in no jar. */
final class VocabularyConstants {
    private VocabularyConstants() {}

    /**
     * Writes the source.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException {
        String[] categories = VocabularyFile.categories();
        StringBuilder source = new StringBuilder("package progress.parse;\nfinal class VocabularyFile {\n");
        source.append("static String[] categories() { return ").append(array(categories)).append("; }\n");
        source.append("static String[] words(String category) { switch (category) {\n");
        for (String category : categories) {
            source.append("case ").append(constant(category)).append(": return ");
            source.append(array(VocabularyFile.words(category))).append(";\n");
        }
        source.append("default: return ").append(array()).append("; } }\n");
        Vocabulary vocabulary = Vocabulary.standard();
        source.append("static byte[] index(String set) { switch (set) {\n");
        for (String set : vocabulary.sets()) {
            byte[] index = vocabulary.words(set).index().packed();
            source.append("case ").append(constant(set)).append(": return ").append(constant(index));
            source.append(".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);\n");
        }
        source.append("default: return null; } }\n}\n");
        Files.writeString(Path.of(args[0]), source);
    }

    private static String array(String... words) {
        StringBuilder array = new StringBuilder("new String[] {");
        for (String word : words) {
            array.append(constant(word)).append(", ");
        }
        return array.append("}").toString();
    }

    /** Bytes as the characters of a text: Java copies those, where it fills an array one by one. */
    private static String constant(byte[] bytes) {
        StringBuilder text = new StringBuilder("\"");
        for (byte b : bytes) {
            text.append('\\').append(Integer.toOctalString(b & 0xff | 0x200).substring(1));
        }
        return text.append('"').toString();
    }

    private static String constant(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
