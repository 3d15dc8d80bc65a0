package progress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The whole program with all of its commands, as picocli reads, checks and explains it. */
final class Program {
    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 100;

    private final Session session;
    private final General general;
    private final CommandLine line;

    Program(Session session, General general) {
        this.session = session;
        this.general = general;
        CommandSpec program = CommandSpec.create().name("progress").resourceBundleBaseName(Texts.BUNDLE);
        program.versionProvider(new Version());
        for (Argument argument : general.arguments()) {
            program.addOption(option(argument).scopeType(ScopeType.INHERIT).build());
        }
        program.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("version")
                .build());
        addHelp(program);
        line = new CommandLine(program);
        add("help", new HelpCommand(session, line));
        for (String name : Commands.NAMES) {
            add(name, Objects.requireNonNull(Commands.named(name, session), name));
        }
        line.setOut(new PrintWriter(session.results()));
        line.setErr(new PrintWriter(session.messages().writer()));
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        // A report may be called @x.md.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(NARROWEST_HELP + 20);
    }

    private void add(String name, Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).resourceBundleBaseName(Texts.BUNDLE);
        int index = 0;
        for (Argument argument : command.arguments()) {
            if (argument.isOption()) {
                spec.addOption(option(argument).build());
            } else {
                spec.addPositional(positional(argument, index++));
            }
        }
        addHelp(spec);
        line.addSubcommand(name, new CommandLine(spec));
    }

    private static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("help")
                .build());
    }

    private static OptionSpec.Builder option(Argument argument) {
        OptionSpec.Builder option = OptionSpec.builder(argument.names().toArray(new String[0]))
                .descriptionKey(argument.key())
                .userObject(argument);
        if (!argument.takesValue()) {
            return option.type(boolean.class).negatable(argument.isNegatable());
        }
        option.paramLabel(argument.label());
        return argument.isRepeatable()
                ? option.type(List.class).auxiliaryTypes(String.class)
                : option.type(String.class).converters(text -> checked(argument, text));
    }

    private static PositionalParamSpec positional(Argument argument, int index) {
        PositionalParamSpec.Builder positional = PositionalParamSpec.builder()
                .descriptionKey(argument.key())
                .userObject(argument)
                .paramLabel(argument.label())
                .required(argument.isRequired());
        String least = argument.isRequired() ? "1" : "0";
        return argument.isRepeatable()
                ? positional
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .index(index + "..*")
                        .arity(least + "..*")
                        .build()
                : positional
                        .type(String.class)
                        .index(String.valueOf(index))
                        .arity(least + "..1")
                        .build();
    }

    private static String checked(Argument argument, String text) {
        try {
            argument.take(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** Runs a command line, and gives its exit code. */
    int run(String[] args) throws IOException {
        try {
            return run(line.parseArgs(args));
        } catch (ParameterException e) {
            session.messages().say(Complaint.of(e));
            return ExitStatus.FAILURE.code();
        }
    }

    private int run(ParseResult parsed) throws IOException {
        ParseResult last = parsed;
        take(last);
        while (last.hasSubcommand()) {
            last = last.subcommand();
            take(last);
        }
        session.decide(general.color(), general.ascii());
        if (session.terminal().results().colour()) {
            line.setColorScheme(Help.defaultColorScheme(Help.Ansi.ON));
        }
        session.terminal()
                .results()
                .width()
                .ifPresent(width -> line.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, width))));
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        return last.commandSpec().userObject() instanceof Command command ? command.run() : explain();
    }

    /** Without a command there is nothing to do, which is a mistake and not a success. */
    private int explain() {
        line.usage(line.getErr());
        line.getErr().flush();
        return ExitStatus.FAILURE.code();
    }

    /** Hands on what was given. */
    private static void take(ParseResult parsed) {
        List<ArgSpec> given = new ArrayList<>(parsed.matchedOptions());
        given.addAll(parsed.matchedPositionals());
        for (ArgSpec spec : given) {
            if (spec.userObject() instanceof Argument argument) {
                if (argument.isRepeatable()) {
                    spec.stringValues().forEach(argument::take);
                } else {
                    Object value = spec.getValue();
                    argument.take(String.valueOf(value));
                }
            }
        }
    }
}
