package progress.render;

import java.lang.module.ModuleDescriptor;
import org.jspecify.annotations.Nullable;

/** The version of this program, as the module or the jar that it runs from tells it. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Returns the version, such as {@code 1.2.0}; null where neither tells one. */
    public static @Nullable String get() {
        @Nullable ModuleDescriptor module = ProgramVersion.class.getModule().getDescriptor();
        return module == null
                ? ProgramVersion.class.getPackage().getImplementationVersion()
                : module.rawVersion().orElse(null);
    }
}
