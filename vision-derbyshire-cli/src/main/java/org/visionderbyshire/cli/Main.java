package org.visionderbyshire.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.text.Characters;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code vision-derbyshire}. */
@Command(
    name = "vision-derbyshire",
    description = {
      "Tells at which collaboration level an initiative of Derbyshire's councils belongs and who"
          + " has to decide it, with the source of every word of the answer.",
      "",
      "It is not legal advice."
    },
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an error of this program",
      "2:input or options cannot be used; nothing is printed but what is wrong with them, except"
          + " that determine and portfolio answer what else stands one in each line; goes before 3"
          + " and 4",
      "3:with --require-settled: something is not settled",
      "4:diff: the two are not proved to be equal; portfolio: they answer an initiative otherwise",
      "5:analyse with --require-sound: the policy is not",
      "141:whoever read the answers stopped reading, as head does"
    })
final class Main implements Runnable {

  private static final int INTERNAL_ERROR = 1;
  static final int BAD_INPUT = 2;

  /** As of programs that are ended because nobody reads what they write. */
  private static final int NOT_READ = 141;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Where this program itself fails, print the stack trace.")
  private boolean verbose;

  private final Terminal terminal;

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs the command and gives its exit code. */
  static int run(Terminal terminal, String... args) {
    Main main = new Main(terminal);
    CommandLine commandLine = main.commandLine();
    int code;
    try {
      code = commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      terminal.complain("vision-derbyshire: this takes more memory than there is, "
          + (Runtime.getRuntime().maxMemory() >> 20) + " MiB; give less input at once, or more"
          + " memory, as java -Xmx2g does");
      return BAD_INPUT;
    } catch (Error e) {
      code = main.internalError(e);
    }
    if (terminal.out().checkError()) {
      // a pipe fails only where nobody reads from it any more
      if (FileKind.of(1) == FileKind.PIPE) {
        return NOT_READ;
      }
      terminal.complain("vision-derbyshire: standard output could not be written in full");
      code = Math.max(code, INTERNAL_ERROR);
    }
    return code;
  }

  private CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(this)
        .addSubcommand(new Determine(terminal))
        .addSubcommand(new Timetables(terminal))
        .addSubcommand(new ForwardPlans(terminal))
        .addSubcommand(new Reports(terminal))
        .addSubcommand(new WhyNots(terminal))
        .addSubcommand(new WhatWouldChange(terminal))
        .addSubcommand(new NextQuestions(terminal))
        .addSubcommand(new Surveys(terminal))
        .addSubcommand(new Analyse(terminal))
        .addSubcommand(new Diff(terminal))
        .addSubcommand(new Councils(terminal))
        .addSubcommand(new JointCommittees(terminal))
        .addSubcommand(new Phases(terminal))
        .addSubcommand(new Ambitions(terminal))
        .addSubcommand(new ProgrammeListing(terminal))
        .addSubcommand(new Rules(terminal))
        .addSubcommand(new Readings(terminal))
        .addSubcommand(new SourceListing(terminal));
    return commandLine
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
        .setUsageHelpWidth(terminal.width())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(this::wrongUse)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
  }

  @Override
  public void run() {
    throw new ParameterException(commandLine(), "Missing command");
  }

  private int wrongUse(ParameterException e, String[] args) {
    PrintWriter err = terminal.err();
    terminal.complain(String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.print("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.\n");
    err.flush();
    return BAD_INPUT;
  }

  private int failed(Exception e) {
    if (e instanceof UnusableInputException unusable) {
      unusable.faults().forEach(terminal::complain);
      return BAD_INPUT;
    }
    return internalError(e);
  }

  private int internalError(Throwable e) {
    terminal.complain("vision-derbyshire: this program failed, which is its fault and not yours;"
        + " please report it: "
        + e
        + (verbose ? "" : " (--verbose tells more)"));
    if (verbose) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      for (String line : trace.toString().lines().toList()) {
        // what indents it is no part of what somebody may have put in
        terminal
            .err()
            .print((line.startsWith("\t") ? "\t" : "") + Characters.shown(line.strip()) + "\n");
      }
      terminal.err().flush();
    }
    return INTERNAL_ERROR;
  }

  /** Tells which program and which policy this is, by which an answer can be had again. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("(not run from its jar)");
      PolicyId policy = Policy.visionDerbyshire().id();
      return new String[] {
        "vision-derbyshire " + version,
        "policy " + policy.name() + ", edition " + policy.edition() + ", digest " + policy.digest()
      };
    }
  }
}
