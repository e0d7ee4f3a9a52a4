package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** What a clock does with bank holidays. */
public enum BankHolidayRule implements Term {
  EXCLUDED,
  COUNTED
}
