package org.agrichain.report.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.SiteKind;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ValueRow;

/**
 * Yuan from those who are paid, over the stages that cost it, to those who pay. Both sides are
 * equal to the fen because the surplus is what is left.
 */
final class MoneyFlow {
  private final Labels labels;
  private final Phrases phrases;
  private final Masses masses;
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<String, String> markets = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<List<String>, BigDecimal> links = new TreeMap<>(new Sums.KeyOrder());
  private BigDecimal surplus = BigDecimal.ZERO;

  private MoneyFlow(Dataset dataset, Labels labels, Phrases phrases) {
    this.labels = labels;
    this.phrases = phrases;
    masses = new Masses(dataset);
    for (Account account : Account.values()) {
      accounts.put(account.id(), account);
    }
    dataset.sites().stream()
        .filter(site -> site.kind() == SiteKind.MARKET)
        .forEach(site -> markets.put(site.site(), labels.site(site.site())));
  }

  static Exhibit of(Dataset dataset, Plan plan, Labels labels, Phrases phrases) {
    MoneyFlow flow = new MoneyFlow(dataset, labels, phrases);
    flow.read(plan);
    List<List<Object>> rows =
        flow.links.entrySet().stream()
            .filter(link -> link.getValue().signum() > 0)
            .map(
                link -> {
                  String from = link.getKey().get(0);
                  String to = link.getKey().get(1);
                  return Exhibit.row(
                      from, flow.names.get(from), to, flow.names.get(to), link.getValue());
                })
            .toList();
    return new Exhibit(
        "flow",
        "flow-money",
        "sankey",
        Map.of("value", "yuan"),
        List.of(
            Column.id("from_node"),
            Column.word("from"),
            Column.id("to_node"),
            Column.word("to"),
            Column.yuan("yuan")),
        rows);
  }

  private void read(Plan plan) {
    // Sums first: an account that costs in one place and earns in another is what is left of both.
    Sums costs = new Sums();
    Sums payments = new Sums();
    for (ValueRow row : plan.valueAdded()) {
      Account account = accounts.get(row.account());
      surplus = surplus.add(row.yuan().multiply(BigDecimal.valueOf(account.sign())));
      if (account == Account.OUTPUT) {
        payments.add(row.yuan(), row.product(), row.site(), row.stage());
      } else if (account.sign() > 0) {
        payments.add(row.yuan(), "", row.account(), "");
      } else {
        costs.add(row.yuan(), row.account(), row.stage());
      }
    }
    costs.entries().forEach(cost -> cost(cost.getKey(), cost.getValue()));
    payments.entries().forEach(paid -> payment(paid.getKey(), paid.getValue()));
    String chain = node("chain", phrases.say("flow.chain"));
    if (surplus.signum() >= 0) {
      add(node("surplus", phrases.say("flow.surplus")), chain, surplus);
    } else {
      add(chain, node("deficit", phrases.say("flow.deficit")), surplus.negate());
    }
  }

  private void cost(List<String> key, BigDecimal yuan) {
    String chain = node("chain", phrases.say("flow.chain"));
    String account = phrases.name("account", key.get(0));
    if (yuan.signum() < 0) {
      add(chain, node("earned/" + key.get(0), account), yuan.negate());
      return;
    }
    String stage = node("stage/" + key.get(1), labels.stage(key.get(1)));
    add(node("account/" + key.get(0), account), stage, yuan);
    add(stage, chain, yuan);
  }

  private void payment(List<String> key, BigDecimal yuan) {
    String chain = node("chain", phrases.say("flow.chain"));
    if (key.get(0).isEmpty()) {
      String account = phrases.name("account", key.get(1));
      if (yuan.signum() > 0) {
        add(chain, node("payer/" + key.get(1), account), yuan);
      } else {
        add(node("drawn/" + key.get(1), account), chain, yuan.negate());
      }
      return;
    }
    String group = masses.productGroup(key.get(0));
    String goods = node("goods/" + group, labels.productGroup(group));
    String market = markets.get(key.get(1));
    String payer =
        market == null
            ? node("payer/" + key.get(2), phrases.say("flow.left-raw"))
            : node("market/" + key.get(1), market);
    add(chain, goods, yuan);
    add(goods, payer, yuan);
  }

  private String node(String id, String name) {
    names.put(id, name);
    return id;
  }

  private void add(String from, String to, BigDecimal yuan) {
    links.merge(List.of(from, to), yuan, BigDecimal::add);
  }
}
