package org.visionderbyshire.initiative;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/** A sum of one council's money that an initiative moves. Immutable and thread-safe. */
@Value.Immutable
public interface MoneyEntry {

  /** What is done with the money. */
  enum Kind implements Term {
    SPENDING,
    SAVING,
    /** A transfer between budgets. */
    VIREMENT
  }

  /** Which budget the money is of. */
  enum Type implements Term {
    REVENUE,
    CAPITAL
  }

  /** Whose money. */
  CouncilId council();

  /** Pounds, in whole pence; not negative. */
  BigDecimal amount();

  /** Spent, saved or moved. */
  Kind kind();

  /** Revenue or capital. */
  Type type();

  /** What the service has for its budget, in pounds, where known. */
  Optional<BigDecimal> serviceBudget();

  /** Whether the sum is within the approved budget; absent: taken as yes, and named so. */
  Optional<Answer> withinBudget();

  /** A builder; council, amount, kind and type are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  class Builder extends ImmutableMoneyEntry.Builder {

    /** The council by its id. */
    public Builder council(String id) {
      return council(CouncilId.of(id));
    }

    /** The amount in whole pounds. */
    public Builder amount(long pounds) {
      return amount(BigDecimal.valueOf(pounds));
    }
  }
}
