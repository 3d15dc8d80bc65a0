package progress.model;

/**
 * A percentage and a fraction stated in one value: {@code 25% (1.5/8章)}.
 *
 * @param percent the percentage
 * @param part what is done
 * @param whole of how much
 */
public record RatioClaim(Stated<Percent> percent, Stated<Quantity> part, Stated<Quantity> whole) {}
