package org.agrichain.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Issue;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseOption;

/** Turns rule texts into classes and a rule base. */
final class RuleCompiler {
  private static final String ROOT = "src/main/resources/";

  private RuleCompiler() {}

  /** Compiled rules: the rule base's models and the classes they are made of. */
  record Compiled(Collection<Model> models, Map<String, byte[]> classes) {}

  /**
   * Compiles.
   *
   * @param files rule texts
   * @param shownFolder folder as shown in faults
   */
  static Compiled compile(RuleFiles files, String shownFolder) throws RuleFault {
    KieServices services = KieServices.Factory.get();
    // A release that is not a snapshot: the names of generated classes then depend on it alone.
    ReleaseId release = services.newReleaseId("org.agrichain", "rules", "1");
    KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
    files.texts().forEach((name, text) -> system.write(ROOT + name, text));
    KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
    builder.buildAll(ExecutableModelProject.class);
    List<Issue> issues = new ArrayList<>();
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      issues.add(issue(message, shownFolder));
    }
    if (!issues.isEmpty()) {
      throw new RuleFault(issues);
    }
    CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
    KieModuleKieProject project =
        new KieModuleKieProject(module, RuleCompiler.class.getClassLoader());
    project.init();
    KieBaseModelImpl base = (KieBaseModelImpl) project.getDefaultKieBaseModel();
    return new Compiled(module.getModelForKBase(base), module.getClassesMap());
  }

  /** A rule base of compiled models. */
  static KieBase base(Collection<Model> models) {
    return KieBaseBuilder.createKieBaseFromModel(models, new KieBaseOption[0]);
  }

  private static Issue issue(Message message, String folder) {
    String path = message.getPath() == null ? "" : message.getPath();
    String file = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
    return new Issue(
        "rule-fault",
        Issue.Severity.ERROR,
        file.isEmpty() ? folder : folder + "/" + file,
        Math.max(0, message.getLine()),
        "",
        "",
        message.getText(),
        "");
  }
}
