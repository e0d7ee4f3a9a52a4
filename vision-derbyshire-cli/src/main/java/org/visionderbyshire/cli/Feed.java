package org.visionderbyshire.cli;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.InitiativeLine;
import org.visionderbyshire.json.InitiativeLines;

/**
 * The initiatives of a command, one after the other. What stands in lines is read as it comes in,
 * and of a line that cannot be used its faults are told at once. Not thread-safe.
 */
final class Feed {

  /** After so many in a row, a text is not what it is taken for, and it may never end. */
  private static final int MOST_FAULTY_IN_A_ROW = 1000;

  /**
   * One file.
   *
   * @param whole what it holds where it was read at once
   * @param lines what it holds where it is read line by line
   */
  record Source(String file, List<Initiative> whole, Optional<InitiativeLines> lines) {}

  private final Terminal terminal;
  private final List<Source> sources;
  private final Map<String, String> filesById;
  private final Predicate<Fault> isToTell;
  private boolean isFaulty;
  private boolean isNoted;

  /**
   * A feed of files, in their order.
   *
   * @param filesById the ids of what was read at once, with the file of each
   * @param isToTell which faults are told where nothing is answered
   */
  Feed(
      Terminal terminal,
      List<Source> sources,
      Map<String, String> filesById,
      Predicate<Fault> isToTell) {
    this.isToTell = isToTell;
    this.terminal = terminal;
    this.sources = List.copyOf(sources);
    this.filesById = new HashMap<>(filesById);
  }

  /** A feed of what was read already. */
  static Feed of(Terminal terminal, List<Initiative> initiatives) {
    return new Feed(
        terminal, List.of(new Source("", initiatives, Optional.empty())), Map.of(), fault -> true);
  }

  /** All initiatives, where none of them is yet to come. */
  Optional<List<Initiative>> whole() {
    return sources.stream().anyMatch(source -> source.lines().isPresent())
        ? Optional.empty()
        : Optional.of(
            sources.stream().flatMap(source -> source.whole().stream()).toList());
  }

  /**
   * Notes what is wrong with lines where something else is wrong already, so that nothing will be
   * answered and all of it is to be told at once: of the first {@value #MOST_FAULTY_IN_A_ROW}
   * lines, as there may be no end of them.
   */
  void noteUnlessSound(Inputs inputs) {
    if (inputs.areSound() || isNoted) {
      return;
    }
    isNoted = true;
    for (Source source : sources) {
      try {
        source.lines().ifPresent(lines -> note(inputs, source, lines));
      } catch (UncheckedIOException e) {
        inputs.fault(source.file(), "cannot be read any further");
      }
    }
  }

  private void note(Inputs inputs, Source source, InitiativeLines lines) {
    for (int count = 0; count < MOST_FAULTY_IN_A_ROW && lines.hasNext(); count++) {
      InitiativeLine line = lines.next();
      if (line.badInput().isPresent()) {
        boolean isAlone = count == 0 && !lines.hasNext();
        BadInputException bad = line.badInput().get();
        List<Fault> told = bad.faults().stream().filter(isToTell).toList();
        if (!told.isEmpty()) {
          inputs.faults(
              source.file(),
              placed(isAlone ? "" : line.place(), new BadInputException(told, bad.more())));
        }
      }
    }
  }

  /** The faults with the place in their text of what they are about. */
  private static BadInputException placed(String place, BadInputException faults) {
    if (place.isEmpty()) {
      return faults;
    }
    return new BadInputException(
        faults.faults().stream()
            .map(fault -> Fault.at(
                fault.where().isEmpty() ? place : place + ", " + fault.where(), fault.message()))
            .toList(),
        faults.more());
  }

  /** Whether anything could not be used by now. */
  boolean isFaulty() {
    return isFaulty;
  }

  /**
   * Gives each initiative to be answered, until there is no more or nobody reads the answers. What
   * is found wrong with it then is told as a fault of its line.
   */
  void forEach(Consumer<Initiative> answer) {
    for (Source source : sources) {
      for (Initiative initiative : source.whole()) {
        answer(source, initiative.id(), initiative, answer);
      }
      if (source.lines().isPresent()) {
        try {
          lines(source, source.lines().get(), answer);
        } catch (UncheckedIOException e) {
          fault(source, "cannot be read any further");
        }
      }
    }
    terminal.progress().clear();
  }

  private void lines(Source source, InitiativeLines lines, Consumer<Initiative> answer) {
    int faultyInARow = 0;
    boolean isFirst = true;
    while (!terminal.out().checkError() && lines.hasNext()) {
      InitiativeLine line = lines.next();
      if (line.badInput().isPresent()) {
        // what is alone in its text is not told by its line
        boolean isAlone = isFirst && !lines.hasNext();
        tell(source, isAlone ? "" : line.place(), line.badInput().get());
        faultyInARow++;
        if (faultyInARow == MOST_FAULTY_IN_A_ROW) {
          fault(source, faultyInARow + " lines in a row cannot be used; what follows is not read");
          return;
        }
      } else {
        faultyInARow = 0;
        line.initiative()
            .filter(initiative -> isNew(source, line, initiative))
            .ifPresent(initiative -> answer(source, line.place(), initiative, answer));
      }
      isFirst = false;
    }
    if (lines.hasForgottenIds()) {
      terminal.complain(Inputs.name(source.file()) + ": only the first " + InitiativeLines.MOST_IDS
          + " ids were held against each other");
    }
  }

  /** Whether no other file holds one of that id. */
  private boolean isNew(Source source, InitiativeLine line, Initiative initiative) {
    if (sources.size() == 1) {
      return true;
    }
    String earlier = filesById.get(initiative.id());
    if (earlier != null && !earlier.equals(source.file())) {
      tell(
          source,
          line.place(),
          new BadInputException(List.of(Fault.at("id", Proposals.alsoIn(initiative, earlier)))));
      return false;
    }
    if (filesById.size() < InitiativeLines.MOST_IDS) {
      filesById.put(initiative.id(), source.file());
    }
    return true;
  }

  private void answer(
      Source source, String place, Initiative initiative, Consumer<Initiative> answer) {
    if (terminal.out().checkError()) {
      return;
    }
    try {
      answer.accept(initiative);
      terminal.out().flush();
    } catch (BadInputException e) {
      tell(source, place, e);
    }
    terminal.progress().step();
  }

  private void tell(Source source, String place, BadInputException faults) {
    placed(place, faults).faults().forEach(fault -> fault(source, fault.toString()));
    if (faults.more() > 0) {
      String more = BadInputException.andMore(faults.more());
      fault(source, place.isEmpty() ? more : place + ": " + more);
    }
  }

  private void fault(Source source, String message) {
    terminal.complain(Inputs.name(source.file()) + ": " + message);
    isFaulty = true;
  }
}
