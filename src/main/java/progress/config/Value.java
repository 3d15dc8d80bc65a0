package progress.config;

import java.util.List;
import progress.source.Span;

/** A value of the file, with its place. */
sealed interface Value {
    /** Where it begins. */
    Span span();

    /** A text, a number or a word; quotes are gone. */
    record Text(String text, Span span) implements Value {}

    /** Nothing behind the colon. */
    record Nothing(Span span) implements Value {}

    /** A list. */
    record Items(List<Value> values, Span span) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A mapping; its keys are distinct. */
    record Fields(List<Field> fields, Span span) implements Value {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A key and its value. */
    record Field(Text key, Value value) {}
}
