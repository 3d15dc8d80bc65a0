package progress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to their places: which may import which, and which may touch the outside. */
class ArchitectureTest {
    /** Fewer classes mean that the import went wrong, and that every rule below holds of nothing. */
    private static final int FEWEST_CLASSES = 5;

    private static final String COMMONMARK = "org.commonmark..";
    private static final String SNAKEYAML = "org.yaml.snakeyaml..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String WIDTHS = "org.jline.utils..";
    private static final String PICOCLI = "picocli..";

    /** All packages, from the ground up. One may be listed before it exists; one that exists must be listed. */
    private static final List<Layer> LAYERS = List.of(
            layer("source"),
            layer("diagnostic", "source"),
            layer("model", "source"),
            layer("parse", "model", "diagnostic", "source", COMMONMARK, SNAKEYAML),
            layer("rollup", "model", "source"),
            layer("pack", "model", "source"),
            layer("history", "pack", "rollup", "model", "source"),
            layer("manuscript", "model", "source", COMMONMARK),
            layer("check", "history", "rollup", "model", "diagnostic", "source"),
            layer("summary", "manuscript", "history", "rollup", "model", "diagnostic", "source"),
            layer(
                    "render",
                    "summary",
                    "manuscript",
                    "history",
                    "rollup",
                    "model",
                    "diagnostic",
                    "source",
                    JACKSON,
                    WIDTHS),
            layer("config", "model", "source", JACKSON),
            layer("cli", "progress..", PICOCLI, WIDTHS));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("progress");

    /**
     * A package and what it may import besides itself and Java.
     *
     * @param name its name under {@code progress}
     * @param imports packages of this program by the same short names, or patterns
     */
    record Layer(String name, List<String> imports) {
        String packageName() {
            return "progress." + name;
        }

        String[] allowed() {
            Stream<String> always = Stream.of("java..", "org.jspecify.annotations", packageName());
            return Stream.concat(always, imports.stream().map(i -> i.contains(".") ? i : "progress." + i))
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Layer layer(String name, String... imports) {
        return new Layer(name, List.of(imports));
    }

    static List<Layer> layers() {
        return LAYERS;
    }

    static Set<String> packages() {
        return PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    @Test
    void theProgramIsScanned() {
        assertThat(PROGRAM).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void everyPackageIsListed() {
        assertThat(packages())
                .isSubsetOf(LAYERS.stream().map(Layer::packageName).toList());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsNullMarked(String name) {
        assertThat(PROGRAM.getPackage(name).isAnnotatedWith(NullMarked.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aPackageImportsOnlyWhatItMay(Layer layer) {
        classes()
                .that()
                .resideInAPackage(layer.packageName())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(layer.allowed()))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("progress.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineTouchesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("progress.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile|Console).*")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("progress.cli")
                .should()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }

    @Test
    void onlyMainExits() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("progress.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(PROGRAM);
    }
}
