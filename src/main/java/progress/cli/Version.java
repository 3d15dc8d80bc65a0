package progress.cli;

import java.lang.module.ModuleDescriptor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version from the jar or the module, and what it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable ModuleDescriptor module = Version.class.getModule().getDescriptor();
        @Nullable
        String version = module == null
                ? Version.class.getPackage().getImplementationVersion()
                : module.rawVersion().orElse(null);
        return new String[] {
            "progress " + (version == null ? "(unpackaged)" : version),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch")
        };
    }
}
