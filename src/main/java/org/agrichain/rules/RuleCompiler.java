package org.agrichain.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

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
    // The names of generated classes depend on the release: equal rules get equal names, and rules
    // of one's own never meet classes of the shipped ones.
    ReleaseId release = services.newReleaseId("org.agrichain", "rules", files.sha256());
    KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
    Map<String, String> names = new HashMap<>();
    Map<String, String> texts = files.compiled();
    texts.forEach(
        (name, text) -> {
          String path = path(text, names.size());
          names.put(path, name);
          system.write(path, text);
        });
    KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
    builder.buildAll(ExecutableModelProject.class);
    List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
    if (!messages.isEmpty()) {
      throw new RuleFault(new CompileFaults(texts, names, shownFolder).issues(messages));
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

  /** Path in the folder of its package, where the engine looks for it without a warning. */
  private static String path(String text, int number) {
    Matcher matcher = PACKAGE.matcher(text);
    String folder = matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "";
    return ROOT + folder + number + RuleFiles.SUFFIX;
  }
}
