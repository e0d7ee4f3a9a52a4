package org.visionderbyshire.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.fault.Bounds;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * A sum of one council's money that an initiative moves. That it cannot be is told when the
 * initiative is built, with all else that is wrong there. Immutable and thread-safe.
 *
 * @param council whose money
 * @param amount pounds, in whole pence; not negative
 * @param kind spent, saved, moved or received
 * @param type revenue or capital
 * @param serviceBudget what the service has for its budget, in pounds, where known
 * @param withinBudget whether the sum is within the approved budget; absent: taken as yes, and
 *     named so
 */
@Value.Builder
public record MoneyEntry(
    CouncilId council,
    BigDecimal amount,
    Kind kind,
    Type type,
    Optional<BigDecimal> serviceBudget,
    Optional<Answer> withinBudget) {

  public MoneyEntry {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(serviceBudget, "serviceBudget");
    Objects.requireNonNull(withinBudget, "withinBudget");
    amount = Bounds.plain(amount);
    serviceBudget = serviceBudget.map(Bounds::plain);
  }

  /** What is wrong with its sums; told when its initiative is built. */
  List<Fault> faults() {
    return new Checks()
        .pounds("amount", Optional.of(amount))
        .pounds("serviceBudget", serviceBudget)
        .faults();
  }

  /** What is done with the money. */
  public enum Kind implements Term {
    SPENDING,
    SAVING,
    /** A transfer between budgets. */
    VIREMENT,
    /** Money that comes in, such as the price of land. */
    INCOME
  }

  /** Which budget the money is of. */
  public enum Type implements Term {
    REVENUE,
    CAPITAL
  }

  /** A builder; council, amount, kind and type are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  public static final class Builder extends MoneyEntryBuilder {

    /** The council by its id. */
    public Builder council(String id) {
      Objects.requireNonNull(id, "id");
      return council(CouncilId.of(id));
    }

    /** The amount in whole pounds. */
    public Builder amount(long pounds) {
      return amount(BigDecimal.valueOf(pounds));
    }
  }
}
