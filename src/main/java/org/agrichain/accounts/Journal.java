package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.agrichain.domain.Account;

/**
 * Every payment between establishments, and between them and the outside, with what each one pays
 * in wages and taxes and how its stock changed. Surplus is read off it for any group of
 * establishments: payments inside a group cancel.
 */
final class Journal {
  /** What a group earned from and paid to everybody else. */
  record Ledger(BigDecimal sales, BigDecimal purchases, Map<Account, BigDecimal> income) {

    BigDecimal of(Account account) {
      return income.getOrDefault(account, ZERO);
    }

    /** Sales less purchases, wages, taxes and wear, plus subsidies and additions to stock. */
    BigDecimal surplus() {
      return sales
          .subtract(purchases)
          .add(of(Account.STOCK_CHANGE))
          .subtract(of(Account.WAGES))
          .subtract(of(Account.PRODUCTION_TAX))
          .add(of(Account.SUBSIDY))
          .subtract(of(Account.DEPRECIATION));
    }
  }

  static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

  private record Parties(Establishment payer, Establishment payee) {}

  private record Post(Establishment establishment, Account account) {}

  private final Map<Parties, BigDecimal> payments = new LinkedHashMap<>();
  private final Map<Post, BigDecimal> posts = new LinkedHashMap<>();

  /**
   * A payment for goods or services.
   *
   * @param payer who pays; null for the outside
   * @param payee who is paid; null for the outside
   * @param yuan amount; minus when it runs the other way
   */
  void pay(Establishment payer, Establishment payee, BigDecimal yuan) {
    if (yuan.signum() != 0) {
      payments.merge(new Parties(payer, payee), yuan, BigDecimal::add);
    }
  }

  /** A cost: to the outside when it is bought, else wages, taxes, subsidies, wear or interest. */
  void cost(Establishment establishment, Account account, BigDecimal yuan) {
    if (account.kind() == Account.Kind.INCOME) {
      posts.merge(new Post(establishment, account), yuan, BigDecimal::add);
    } else {
      pay(establishment, null, yuan);
    }
  }

  void stock(Establishment establishment, BigDecimal change) {
    posts.merge(new Post(establishment, Account.STOCK_CHANGE), change, BigDecimal::add);
  }

  /** The ledger of a group. */
  Ledger ledger(Predicate<Establishment> group) {
    BigDecimal sales = ZERO;
    BigDecimal purchases = ZERO;
    for (var payment : payments.entrySet()) {
      Parties parties = payment.getKey();
      boolean pays = parties.payer() != null && group.test(parties.payer());
      boolean paid = parties.payee() != null && group.test(parties.payee());
      if (paid && !pays) {
        sales = sales.add(payment.getValue());
      } else if (pays && !paid) {
        purchases = purchases.add(payment.getValue());
      }
    }
    Map<Account, BigDecimal> income = new EnumMap<>(Account.class);
    posts.forEach(
        (post, yuan) -> {
          if (group.test(post.establishment())) {
            income.merge(post.account(), yuan, BigDecimal::add);
          }
        });
    return new Ledger(sales, purchases, income);
  }

  /** Everybody who pays, is paid or holds stock. */
  SortedSet<Establishment> establishments() {
    SortedSet<Establishment> all = new TreeSet<>();
    payments.forEach(
        (parties, yuan) -> {
          if (parties.payer() != null) {
            all.add(parties.payer());
          }
          if (parties.payee() != null) {
            all.add(parties.payee());
          }
        });
    posts.keySet().forEach(post -> all.add(post.establishment()));
    return all;
  }
}
