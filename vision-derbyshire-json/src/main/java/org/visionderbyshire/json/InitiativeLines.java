package org.visionderbyshire.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Initiative;

/**
 * Initiatives, one in each line of a text, read as they are asked for: of the text one line is held
 * at a time, and beside it the ids of those that were read, so that one that comes again is found:
 * of the first {@value #MOST_IDS}, as more would take too much memory. A line that cannot be used
 * stands in nobody's way: it is told as faulty, and reading goes on after it. Not thread-safe.
 */
public final class InitiativeLines implements Iterator<InitiativeLine> {

  /**
   * How many ids are remembered. Whether a later one stands twice among still later is not told.
   */
  public static final int MOST_IDS = InitiativeJson.Batch.MOST_IDS;

  private final Lines lines;
  private final InitiativeJson.Batch batch;
  private Lines.@Nullable Line next;

  InitiativeLines(Lines lines, Facts facts) {
    this.lines = lines;
    this.batch = new InitiativeJson.Batch(facts);
  }

  /**
   * Whether there is another line that is not blank; waits for it where input still comes.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  @Override
  public boolean hasNext() {
    try {
      while (next == null || next.isBlank()) {
        next = lines.next();
        if (next == null) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the next line says that is not blank.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  @Override
  public InitiativeLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Lines.Line line = Objects.requireNonNull(next);
    next = null;
    return line.fault()
        .map(fault -> InitiativeLine.faulty(
            line.number(), new BadInputException(List.of(Fault.at("", fault)))))
        .orElseGet(() -> read(line));
  }

  /** Whether there were more ids than are remembered. */
  public boolean hasForgottenIds() {
    return batch.hasForgottenIds();
  }

  private InitiativeLine read(Lines.Line line) {
    Document document = Document.ofLine(line.text());
    @Nullable Initiative initiative = null;
    if (document.isReadable()) {
      initiative = batch.initiative(document.value(), "line " + line.number()).orElse(null);
    }
    List<Fault> faults = document.faults();
    return initiative == null || !faults.isEmpty()
        ? InitiativeLine.faulty(line.number(), new BadInputException(faults, document.moreFaults()))
        : InitiativeLine.sound(line.number(), initiative);
  }
}
