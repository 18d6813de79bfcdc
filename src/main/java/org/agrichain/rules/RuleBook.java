package org.agrichain.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Issue;
import org.agrichain.domain.Options;
import org.kie.api.KieBase;

/** A set of rules, ready to say what a dataset allows. Built once, used as often as needed. */
public final class RuleBook {
  private final RuleFiles files;
  private final KieBase base;

  private RuleBook(RuleFiles files, KieBase base) {
    this.files = files;
    this.base = base;
  }

  /** The rules shipped with the program. */
  public static RuleBook shipped() {
    PrecompiledRules precompiled = PrecompiledRules.shipped();
    return new RuleBook(
        RuleFiles.shipped(precompiled.files()), RuleCompiler.base(precompiled.newModels()));
  }

  /**
   * Every {@code .drl} file below a folder.
   *
   * @throws RuleFault when there is none or one cannot be compiled
   */
  public static RuleBook read(Path folder) throws RuleFault {
    RuleFiles files;
    try {
      files = RuleFiles.in(folder);
    } catch (IOException e) {
      throw fault(folder, "The folder of rules cannot be read: " + e.getMessage());
    }
    if (files.rules().isEmpty()) {
      throw fault(folder, "The folder of rules holds no rules.");
    }
    PrecompiledRules precompiled = PrecompiledRules.shipped();
    if (files.sha256().equals(precompiled.sha256())) {
      return new RuleBook(files, RuleCompiler.base(precompiled.newModels()));
    }
    return new RuleBook(
        files, RuleCompiler.base(RuleCompiler.compile(files, folder.toString()).models()));
  }

  /** What the rules allow and refuse on a dataset. Equal datasets give equal options. */
  public Options derive(Dataset dataset) {
    return new Derivation(dataset, base, rules()).options();
  }

  /** Hash of the rule texts, 64 hexadecimal digits. */
  public String sha256() {
    return files.sha256();
  }

  /** Every rule, by file and line. */
  public List<RuleInfo> rules() {
    return files.rules();
  }

  private static RuleFault fault(Path folder, String message) {
    return new RuleFault(
        List.of(
            new Issue(
                "rule-fault",
                Issue.Severity.ERROR,
                folder.toString(),
                0,
                "",
                "",
                message,
                "Give a folder with .drl files, or leave --rules out.")));
  }
}
