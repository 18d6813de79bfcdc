package org.agrichain.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agrichain.dataset.Messages;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Issue;
import org.agrichain.domain.Options;
import org.agrichain.tables.Finding;
import org.agrichain.tables.RuleCheck;
import org.agrichain.tables.RuleRow;
import org.agrichain.tables.RuleTest;
import org.agrichain.tables.TableSet;
import org.kie.api.KieBase;

/** A set of rules, ready to say what a dataset allows. Built once, used as often as needed. */
public final class RuleBook {
  private final RuleFiles files;
  private final KieBase base;
  private final SortedSet<String> silent;

  private RuleBook(RuleFiles files, KieBase base) {
    this(files, base, Collections.emptySortedSet());
  }

  private RuleBook(RuleFiles files, KieBase base, SortedSet<String> silent) {
    this.files = files;
    this.base = base;
    this.silent = silent;
  }

  /** The rules shipped with the program. */
  public static RuleBook shipped() {
    PrecompiledRules precompiled = PrecompiledRules.shipped();
    return new RuleBook(
        RuleFiles.shipped(precompiled.files()), RuleCompiler.base(precompiled.newModels()));
  }

  /**
   * Every rule table below a folder, and those of its {@code .drl} files that are shipped ones.
   *
   * @throws RuleFault when there is none, one cannot be used, or another {@code .drl} file is there
   */
  public static RuleBook read(Path folder) throws RuleFault {
    return read(folder, false);
  }

  /**
   * Every rule table and {@code .drl} file below a folder.
   *
   * @param trustDrl whether {@code .drl} files that are not shipped ones may run: they are Java at
   *     heart and may do whatever the user of the program may do
   * @throws RuleFault when there is none or one cannot be used
   */
  public static RuleBook read(Path folder, boolean trustDrl) throws RuleFault {
    RuleFiles files;
    try {
      files = RuleFiles.in(folder);
    } catch (IOException e) {
      throw fault("rules-unreadable", folder, e.getMessage());
    }
    PrecompiledRules precompiled = PrecompiledRules.shipped();
    List<Issue> issues = new ArrayList<>(files.tables().issues());
    if (!trustDrl) {
      issues.addAll(foreign(files, RuleFiles.shipped(precompiled.files()), folder));
    }
    issues.addAll(twice(files, folder));
    if (!issues.isEmpty()) {
      throw new RuleFault(issues);
    }
    if (files.rules().isEmpty()) {
      throw fault("rules-none", folder, "");
    }
    if (files.sha256().equals(precompiled.sha256())) {
      return new RuleBook(files, RuleCompiler.base(precompiled.newModels()));
    }
    RuleCache cache = new RuleCache(RuleCache.folder(), precompiled.program());
    return new RuleBook(files, RuleCompiler.base(cache.models(files, folder.toString())));
  }

  /**
   * The same rules as if one of them, or one row of a table, had not been written.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public RuleBook without(String rule) {
    if (rules().stream().noneMatch(each -> each.name().equals(rule))) {
      throw new IllegalArgumentException(rule);
    }
    TreeSet<String> more = new TreeSet<>(silent);
    more.add(rule);
    return new RuleBook(files, base, Collections.unmodifiableSortedSet(more));
  }

  /** What the rules allow and refuse on a dataset. Equal datasets give equal options. */
  public Options derive(Dataset dataset) {
    return new Derivation(dataset, base, files, silent).options();
  }

  /** The same, but one firing of one rule may take no more than so many seconds. */
  Options deriveWithin(Dataset dataset, long mostSeconds) {
    return new Derivation(dataset, base, files, silent, mostSeconds).options();
  }

  /** What a dataset would allow if nothing were refused, and all that is refused. */
  public Lifted lifted(Dataset dataset) {
    return new Derivation(dataset, base, files, silent).lifted();
  }

  /** What each rule did on a dataset, in the order of {@link #rules}. */
  public List<RuleUse> uses(Dataset dataset) {
    return new Derivation(dataset, base, files, silent).uses();
  }

  /** Whether what authors expect on a dataset is so, in the order given. */
  public List<RuleTestResult> test(List<RuleTest> tests, Dataset dataset) {
    return new Derivation(dataset, base, files, silent).test(tests);
  }

  /** What is wrong with the rule tables among themselves, and with what they leave of a dataset. */
  public List<Finding> check(Dataset dataset) {
    List<RuleRow> rows = tables().rows();
    List<Finding> findings = new ArrayList<>(RuleCheck.ofTables(rows, dataset));
    findings.addAll(RuleCheck.ofOptions(rows, dataset, derive(dataset)));
    return List.copyOf(findings);
  }

  /** Hash of the rule texts, and of what is left out of them, 64 hexadecimal digits. */
  public String sha256() {
    if (silent.isEmpty()) {
      return files.sha256();
    }
    Sha256 hash = new Sha256();
    hash.add("all", files.sha256());
    silent.forEach(name -> hash.add("without", name));
    return hash.text();
  }

  /** Every rule and row, by file and line. */
  public List<RuleInfo> rules() {
    return files.rules().stream().filter(each -> !silent.contains(each.name())).toList();
  }

  /** The rule tables. */
  public TableSet tables() {
    TableSet all = files.tables();
    List<RuleRow> rows = all.rows().stream().filter(row -> !silent.contains(row.id())).toList();
    return new TableSet(all.tables(), all.tests(), rows, all.issues());
  }

  /** DRL files whose text is not that of a shipped file. */
  private static List<Issue> foreign(RuleFiles files, RuleFiles shipped, Path folder) {
    Set<String> known = new HashSet<>(shipped.texts().values());
    List<Issue> issues = new ArrayList<>();
    files
        .texts()
        .forEach(
            (name, text) -> {
              if (!known.contains(text)) {
                issues.add(
                    issue(
                        "drl-not-trusted",
                        folder + "/" + name,
                        0,
                        name,
                        Messages.text("limit.trust-drl"),
                        Messages.text("hint.trust-drl")));
              }
            });
    return issues;
  }

  /** Names of rules that stand twice. */
  private static List<Issue> twice(RuleFiles files, Path folder) {
    Map<String, RuleInfo> first = new HashMap<>();
    List<Issue> issues = new ArrayList<>();
    for (RuleInfo rule : files.rules()) {
      RuleInfo before = first.putIfAbsent(rule.name(), rule);
      if (before != null) {
        String place = before.place() + ":" + before.line();
        issues.add(
            issue(
                "duplicate-key", folder + "/" + rule.place(), rule.line(), rule.name(), place, ""));
      }
    }
    return issues;
  }

  private static Issue issue(
      String code, String file, int line, String value, String limit, String hint) {
    return new Issue(code, Issue.Severity.ERROR, file, line, "", value, limit, hint);
  }

  private static RuleFault fault(String code, Path folder, String value) {
    return new RuleFault(
        List.of(
            new Issue(
                code,
                Issue.Severity.ERROR,
                folder.toString(),
                0,
                "",
                value,
                Messages.text("limit.rules-folder"),
                Messages.text("hint.rules-folder"))));
  }
}
