package org.agrichain.dataset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Requirement;
import org.agrichain.domain.RequirementSubject;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Trait;

/** Traits, certificates and requirements speak of things that exist. */
final class TraitLaws {
  private final Evidence evidence;
  private final Dataset data;

  private TraitLaws(Evidence evidence) {
    this.evidence = evidence;
    this.data = evidence.dataset();
  }

  static void check(Evidence evidence) {
    TraitLaws laws = new TraitLaws(evidence);
    if (evidence.sound("materials", "sites", "lines", "recipes", "supplies", "regions", "traits")) {
      laws.subjects();
      if (evidence.sound("requirements")) {
        laws.requirements();
      }
    }
    if (evidence.sound("sites", "lines", "certificates")) {
      laws.holders();
    }
  }

  private void subjects() {
    Map<SubjectKind, Collection<String>> known = new EnumMap<>(SubjectKind.class);
    known.put(SubjectKind.MATERIAL, ids(data.materials().stream().map(m -> m.material())));
    known.put(SubjectKind.SITE, ids(data.sites().stream().map(s -> s.site())));
    known.put(SubjectKind.LINE, ids(data.lines().stream().map(l -> l.line())));
    known.put(SubjectKind.RECIPE, ids(data.recipes().stream().map(r -> r.recipe())));
    known.put(SubjectKind.SUPPLY, ids(data.supplies().stream().map(s -> s.supply())));
    known.put(SubjectKind.REGION, ids(data.regions().stream().map(r -> r.region())));
    for (Trait trait : data.traits()) {
      Collection<String> ids = known.get(trait.subjectKind());
      String kind = Canonical.word(trait.subjectKind());
      unknown(trait, "subject", trait.subject(), ids, Messages.text("limit.kind", kind));
    }
  }

  private void holders() {
    Set<String> holders = ids(data.sites().stream().map(s -> s.site()));
    data.lines().forEach(line -> holders.add(line.line()));
    for (Certificate certificate : data.certificates()) {
      String limit = Messages.text("limit.holder");
      unknown(certificate, "holder", certificate.holder(), holders, limit);
    }
  }

  /** A requirement that matches nothing is probably a slip. */
  private void requirements() {
    Set<String> held = ids(data.certificates().stream().map(c -> c.certificate()));
    for (Requirement need : data.requirements()) {
      boolean ofRecipe = need.subjectKind() == RequirementSubject.RECIPE;
      SubjectKind kind = ofRecipe ? SubjectKind.RECIPE : SubjectKind.MATERIAL;
      Set<String> values = new HashSet<>();
      data.traits().stream()
          .filter(t -> t.subjectKind() == kind && t.trait().equals(need.trait()))
          .forEach(t -> values.add(t.value()));
      if (!values.contains(need.value())) {
        Set<String> names =
            ids(data.traits().stream().filter(t -> t.subjectKind() == kind).map(t -> t.trait()));
        String hint =
            values.isEmpty()
                ? Nearest.hint(need.trait(), names)
                : Nearest.hint(need.value(), values);
        String value = need.trait() + " = " + need.value();
        evidence.add(Fault.REQUIREMENT_WITHOUT_SUBJECT, need, "trait", value, "", hint);
      }
      // That nobody holds a licence is a fact of life; that one is held under a like name is not.
      String hint = Nearest.hint(need.certificate(), held);
      if (evidence.sound("certificates") && !held.contains(need.certificate()) && !hint.isEmpty()) {
        evidence.add(
            Fault.CERTIFICATE_HELD_BY_NOBODY, need, "certificate", need.certificate(), "", hint);
      }
    }
  }

  private void unknown(
      Object row, String column, String id, Collection<String> known, String limit) {
    if (!known.contains(id)) {
      evidence.add(Fault.UNKNOWN_ID, row, column, id, limit, Nearest.hint(id, known));
    }
  }

  private static Set<String> ids(java.util.stream.Stream<String> ids) {
    Set<String> set = new TreeSet<>();
    ids.forEach(set::add);
    return set;
  }
}
