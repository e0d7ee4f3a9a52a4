package example.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;

/** Takes an initiative in the JSON form and gives its determination in the JSON form. */
@RestController
class DeterminationController {

  private final Governance governance;
  private final Facts facts;

  DeterminationController(Governance governance, Facts facts) {
    this.governance = governance;
    this.facts = facts;
  }

  @PostMapping("/determinations")
  Determination determine(
      @RequestBody Initiative initiative,
      @RequestParam("from") @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from) {
    return from.map(day -> governance.determine(initiative, facts, Window.from(day)))
        .orElseGet(() -> governance.determine(initiative, facts));
  }
}
