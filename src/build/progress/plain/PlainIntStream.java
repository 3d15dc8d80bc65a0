package progress.plain;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** As {@link PlainStream}, of whole numbers. */
final class PlainIntStream implements IntStream {
    private final int[] items;

    /** A stream over an array that nobody else changes. */
    PlainIntStream(int[] items) {
        this.items = items;
    }

    private IntStream java() {
        return Arrays.stream(items);
    }

    @Override
    public IntStream filter(IntPredicate predicate) {
        int[] kept = new int[items.length];
        int count = 0;
        for (int item : items) {
            if (predicate.test(item)) {
                kept[count++] = item;
            }
        }
        return new PlainIntStream(Arrays.copyOf(kept, count));
    }

    @Override
    public IntStream map(IntUnaryOperator mapper) {
        int[] mapped = new int[items.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = mapper.applyAsInt(items[i]);
        }
        return new PlainIntStream(mapped);
    }

    @Override
    public boolean anyMatch(IntPredicate predicate) {
        for (int item : items) {
            if (predicate.test(item)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean noneMatch(IntPredicate predicate) {
        return !anyMatch(predicate);
    }

    @Override
    public boolean allMatch(IntPredicate predicate) {
        for (int item : items) {
            if (!predicate.test(item)) {
                return false;
            }
        }
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
        Object[] mapped = new Object[items.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = mapper.apply(items[i]);
        }
        return new PlainStream<>((U[]) mapped);
    }

    @Override
    public int sum() {
        int sum = 0;
        for (int item : items) {
            sum += item;
        }
        return sum;
    }

    @Override
    public OptionalInt max() {
        if (items.length == 0) {
            return OptionalInt.empty();
        }
        int most = items[0];
        for (int item : items) {
            most = Math.max(most, item);
        }
        return OptionalInt.of(most);
    }

    @Override
    public long count() {
        return items.length;
    }

    @Override
    public int[] toArray() {
        return items.clone();
    }

    @Override
    public void forEach(IntConsumer action) {
        for (int item : items) {
            action.accept(item);
        }
    }

    @Override
    public void forEachOrdered(IntConsumer action) {
        forEach(action);
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public IntStream sequential() {
        return this;
    }

    @Override
    public IntStream unordered() {
        return this;
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    // --- left to Java -----------------------------------------------------------------------------------------------

    @Override
    public <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        return java().collect(supplier, accumulator, combiner);
    }

    @Override
    public LongStream mapToLong(IntToLongFunction mapper) {
        return java().mapToLong(mapper);
    }

    @Override
    public DoubleStream mapToDouble(IntToDoubleFunction mapper) {
        return java().mapToDouble(mapper);
    }

    @Override
    public IntStream flatMap(IntFunction<? extends IntStream> mapper) {
        return java().flatMap(mapper);
    }

    @Override
    public IntStream distinct() {
        return java().distinct();
    }

    @Override
    public IntStream sorted() {
        return java().sorted();
    }

    @Override
    public IntStream peek(IntConsumer action) {
        return java().peek(action);
    }

    @Override
    public IntStream limit(long most) {
        return java().limit(most);
    }

    @Override
    public IntStream skip(long first) {
        return java().skip(first);
    }

    @Override
    public int reduce(int identity, IntBinaryOperator operator) {
        return java().reduce(identity, operator);
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator operator) {
        return java().reduce(operator);
    }

    @Override
    public OptionalInt min() {
        return java().min();
    }

    @Override
    public OptionalDouble average() {
        return java().average();
    }

    @Override
    public IntSummaryStatistics summaryStatistics() {
        return java().summaryStatistics();
    }

    @Override
    public OptionalInt findFirst() {
        return java().findFirst();
    }

    @Override
    public OptionalInt findAny() {
        return java().findAny();
    }

    @Override
    public LongStream asLongStream() {
        return java().asLongStream();
    }

    @Override
    public DoubleStream asDoubleStream() {
        return java().asDoubleStream();
    }

    @Override
    public Stream<Integer> boxed() {
        return java().boxed();
    }

    @Override
    public IntStream parallel() {
        return java().parallel();
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        return java().iterator();
    }

    @Override
    public Spliterator.OfInt spliterator() {
        return java().spliterator();
    }

    @Override
    public IntStream onClose(Runnable handler) {
        return java().onClose(handler);
    }
}
