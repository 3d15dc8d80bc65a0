package progress.summary;

import java.util.Optional;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Subject;

/**
 * A figure that is another one than before.
 *
 * @param subject what it counts
 * @param role done, target or percent
 * @param before empty where it was not known
 * @param now empty where it is not known any more
 */
public record FigureChange(Subject subject, Role role, Optional<Quantity> before, Optional<Quantity> now) {}
