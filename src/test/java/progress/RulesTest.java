package progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;

/** Every rule of the registry is checked somewhere, and shown by a case that fails and one that passes. */
class RulesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<Rule> rules() {
        return Rules.all();
    }

    private static List<Field> constants() {
        List<Field> constants = new ArrayList<>();
        for (Field field : Rules.class.getFields()) {
            if (field.getType() == Rule.class) {
                constants.add(field);
            }
        }
        return constants;
    }

    @Test
    void everyConstantIsARuleAndEveryIdIsOnce() throws IllegalAccessException {
        List<Object> values = new ArrayList<>();
        for (Field constant : constants()) {
            values.add(constant.get(null));
        }
        assertThat(Rules.all())
                .containsExactlyInAnyOrderElementsOf(
                        values.stream().map(Rule.class::cast).toList());
        assertThat(Rules.all().stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsChecked() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("progress.check", "progress.parse");
        Set<String> used = new HashSet<>();
        classes.forEach(type -> type.getFieldAccessesFromSelf().stream()
                .map(JavaFieldAccess::getTarget)
                .filter(target -> target.getOwner().getFullName().equals(Rules.class.getName()))
                .forEach(target -> used.add(target.getName())));
        assertThat(used).containsAll(constants().stream().map(Field::getName).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aCaseFailsAndACasePasses(Rule rule) throws IOException {
        String found = rule.severity().id() + "[" + rule.id() + "]: ";
        assertThat(stdout("rule-" + rule.id() + "-fails")).startsWith(found);
        assertThat(stdout("rule-" + rule.id() + "-passes")).startsWith("no findings in ");
    }

    private static String stdout(String name) throws IOException {
        return Files.readString(CASES.resolve(name).resolve("stdout"));
    }
}
