package org.visionderbyshire.cli;

import java.util.List;

/** Ends a command whose input cannot be used; each fault is a line for standard error. */
final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  UnusableInputException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  List<String> faults() {
    return faults;
  }
}
