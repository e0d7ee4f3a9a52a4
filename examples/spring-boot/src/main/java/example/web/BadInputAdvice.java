package example.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/** Answers bad input with 400 and every fault of it. */
@RestControllerAdvice
class BadInputAdvice {

  record Problem(String title, List<Fault> faults) {}

  /** What the request body was found to be; its root cause has the faults. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Problem unreadable(HttpMessageNotReadableException e) {
    return e.getMostSpecificCause() instanceof BadInputException bad
        ? badInput(bad)
        : new Problem("The request cannot be read.", List.of());
  }

  /** What the policy was given, such as a day for which no bank holidays are known. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Problem badInput(BadInputException e) {
    return new Problem("The input cannot be used.", e.faults());
  }
}
