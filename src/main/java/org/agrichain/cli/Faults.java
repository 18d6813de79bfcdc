package org.agrichain.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.agrichain.plan.PlanFault;
import org.agrichain.rules.RuleCrash;
import org.agrichain.rules.RuleFault;
import org.agrichain.rules.RuleLoop;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a message and an exit code; a stack trace only when asked for. */
record Faults(Words words) implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(words.say("fault.usage", fault.getMessage().replaceFirst("^Error: ", "")));
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println(words.say("fault.see-help", command.getCommandSpec().qualifiedName()));
    if (List.of(args).contains("--debug")) {
      fault.printStackTrace(err);
    }
    err.flush();
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    boolean debug =
        command.getCommandSpec().root().userObject() instanceof AgriChain a && a.debug();
    int exitCode = tell(fault, err);
    if (debug) {
      fault.printStackTrace(err);
    }
    err.flush();
    return exitCode;
  }

  private int tell(Exception fault, PrintWriter err) {
    if (fault instanceof CommandRefused refused) {
      err.println(words.say("fault.error", refused.getMessage()));
      return refused.exitCode();
    }
    if (fault instanceof RuleFault rules) {
      new IssueList(words).print(rules.issues(), err);
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof RuleLoop loop) {
      new IssueList(words).print(loop.issues(), err);
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof RuleCrash crash) {
      new IssueList(words).print(crash.issues(), err);
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof PlanFault plan) {
      new IssueList(words).print(plan.issues(), err);
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof UncheckedIOException io) {
      return tell(io.getCause(), err);
    }
    if (fault instanceof FileSystemException file) {
      err.println(words.say("fault.file", file.getFile(), FileReason.of(file, words)));
      return ExitCode.USAGE;
    }
    if (fault instanceof InvalidPathException path) {
      err.println(words.say("fault.file", path.getInput(), words.say("file.unusable")));
      return ExitCode.USAGE;
    }
    err.println(words.say("fault.internal", firstLine(fault)));
    return ExitCode.INTERNAL;
  }

  /** Says what no command can go on after. */
  int tellError(Error fault, boolean debug, PrintWriter err) {
    err.println(
        fault instanceof OutOfMemoryError
            ? words.say("fault.memory")
            : words.say("fault.internal", firstLine(fault)));
    if (debug) {
      fault.printStackTrace(err);
    }
    return ExitCode.INTERNAL;
  }

  private static String firstLine(Throwable fault) {
    String kind = fault.getClass().getSimpleName();
    return fault.getMessage() == null
        ? kind
        : fault.getMessage().lines().findFirst().map(line -> kind + ": " + line).orElse(kind);
  }
}
