package progress.cli;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** A list whose elements are made of others when they are asked for, each time anew: none of them is kept. */
final class Each<S, T> extends AbstractList<T> {
    private final List<S> origins;
    private final Function<S, T> making;

    Each(List<S> origins, Function<S, T> making) {
        this.origins = origins;
        this.making = making;
    }

    @Override
    public T get(int index) {
        return making.apply(origins.get(index));
    }

    @Override
    public int size() {
        return origins.size();
    }
}
