package progress.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A stream that does each step at once, for all items. What is rarely asked for it leaves to Java's own.
 *
 * @param <T> what it holds
 */
final class PlainStream<T> implements Stream<T> {
    private final T[] items;

    /** A stream over an array that nobody else changes. */
    PlainStream(T[] items) {
        this.items = items;
    }

    @SuppressWarnings("unchecked")
    private static <R> Stream<R> of(List<R> items) {
        return new PlainStream<>((R[]) items.toArray());
    }

    private Stream<T> java() {
        return Arrays.stream(items);
    }

    @Override
    public Stream<T> filter(Predicate<? super T> predicate) {
        List<T> kept = new ArrayList<>(items.length);
        for (T item : items) {
            if (predicate.test(item)) {
                kept.add(item);
            }
        }
        return of(kept);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        Object[] mapped = new Object[items.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = mapper.apply(items[i]);
        }
        return new PlainStream<>((R[]) mapped);
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapper) {
        int[] mapped = new int[items.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = mapper.applyAsInt(items[i]);
        }
        return new PlainIntStream(mapped);
    }

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        List<R> all = new ArrayList<>();
        for (T item : items) {
            Stream<? extends R> some = mapper.apply(item);
            if (some != null) {
                some.forEach(all::add);
            }
        }
        return of(all);
    }

    @Override
    public Stream<T> sorted() {
        return sorted(null);
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> order) {
        T[] sorted = items.clone();
        Arrays.sort(sorted, order);
        return new PlainStream<>(sorted);
    }

    @Override
    public Stream<T> limit(long most) {
        if (most < 0) {
            throw new IllegalArgumentException(Long.toString(most));
        }
        return new PlainStream<>(Arrays.copyOf(items, (int) Math.min(most, items.length)));
    }

    @Override
    public Stream<T> skip(long first) {
        if (first < 0) {
            throw new IllegalArgumentException(Long.toString(first));
        }
        return new PlainStream<>(Arrays.copyOfRange(items, (int) Math.min(first, items.length), items.length));
    }

    @Override
    public boolean anyMatch(Predicate<? super T> predicate) {
        for (T item : items) {
            if (predicate.test(item)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean noneMatch(Predicate<? super T> predicate) {
        return !anyMatch(predicate);
    }

    @Override
    public boolean allMatch(Predicate<? super T> predicate) {
        for (T item : items) {
            if (!predicate.test(item)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<T> findFirst() {
        return items.length == 0 ? Optional.empty() : Optional.of(items[0]);
    }

    @Override
    public Optional<T> findAny() {
        return findFirst();
    }

    @Override
    public Optional<T> min(Comparator<? super T> order) {
        if (items.length == 0) {
            return Optional.empty();
        }
        T least = items[0];
        for (T item : items) {
            least = order.compare(item, least) < 0 ? item : least;
        }
        return Optional.of(least);
    }

    @Override
    public Optional<T> max(Comparator<? super T> order) {
        if (items.length == 0) {
            return Optional.empty();
        }
        T most = items[0];
        for (T item : items) {
            most = order.compare(item, most) > 0 ? item : most;
        }
        return Optional.of(most);
    }

    @Override
    public long count() {
        return items.length;
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        for (T item : items) {
            action.accept(item);
        }
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
        forEach(action);
    }

    @Override
    public List<T> toList() {
        List<T> list = new ArrayList<>(items.length);
        for (T item : items) {
            list.add(item);
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        for (T item : items) {
            accumulator.accept(container, item);
        }
        return collector.finisher().apply(container);
    }

    @Override
    public Iterator<T> iterator() {
        return Arrays.asList(items).iterator();
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public Stream<T> sequential() {
        return this;
    }

    @Override
    public Stream<T> unordered() {
        return this;
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    // --- left to Java -----------------------------------------------------------------------------------------------

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapper) {
        return java().mapToLong(mapper);
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        return java().mapToDouble(mapper);
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        return java().flatMapToInt(mapper);
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        return java().flatMapToLong(mapper);
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        return java().flatMapToDouble(mapper);
    }

    @Override
    public Stream<T> distinct() {
        return java().distinct();
    }

    @Override
    public Stream<T> peek(Consumer<? super T> action) {
        return java().peek(action);
    }

    @Override
    public Object[] toArray() {
        return java().toArray();
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> generator) {
        return java().toArray(generator);
    }

    @Override
    public T reduce(T identity, BinaryOperator<T> accumulator) {
        return java().reduce(identity, accumulator);
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> accumulator) {
        return java().reduce(accumulator);
    }

    @Override
    public <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        return java().reduce(identity, accumulator, combiner);
    }

    @Override
    public <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        return java().collect(supplier, accumulator, combiner);
    }

    @Override
    public Spliterator<T> spliterator() {
        return java().spliterator();
    }

    @Override
    public Stream<T> parallel() {
        return java().parallel();
    }

    @Override
    public Stream<T> onClose(Runnable handler) {
        return java().onClose(handler);
    }
}
