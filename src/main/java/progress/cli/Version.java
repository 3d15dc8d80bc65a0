package progress.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;
import progress.render.ProgramVersion;

/** The version of the program, and what it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = ProgramVersion.get();
        return new String[] {
            "progress " + (version == null ? "(unpackaged)" : version),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch")
        };
    }
}
