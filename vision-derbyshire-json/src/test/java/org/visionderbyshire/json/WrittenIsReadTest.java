package org.visionderbyshire.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.input.Field;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;

/** Whatever can be built is written, and what is written is read as it was. */
final class WrittenIsReadTest {

  private static final int TRIES = 3_000;
  private static final Facts FACTS = VisionDerbyshire.facts()
      .with(FactSheet.builder()
          .addCouncils(Council.builder()
              .id(CouncilId.of("a \"b\";\\c"))
              .name("A council with an odd id")
              .tier(Tier.DISTRICT)
              .build())
          .build());

  /** What has a meaning in a cell of CSV, and a few letters. */
  private static final String LETTERS = "ab1,;:\"'\\=+-@/ \t\r\n\u00A0\u00E9\u20AC";

  /** Of fields that few values of their kind fit some that do. */
  private static final Map<String, List<?>> FITTING = Map.of(
      "gss", List.of("E07000034", "E10000007", "W06000015"),
      "outcome", List.of("fair-society", "climate-change-targets-exceeded"),
      "ambitions", List.of("seize-innovation", "relentless-ambition"),
      "services", List.of(1, 2, 115),
      "exemptParagraphs", List.of(1, 3, 7));

  private final Random random = new Random(20261129);

  /** Those that can be named; where an initiative names them, few, as all take part. */
  private List<CouncilId> councils = List.of();

  @Test
  void facts() {
    int built = 0;
    for (int i = 0; i < TRIES; i++) {
      councils = some(6, 6, () -> CouncilId.of("c" + random.nextInt(50)));
      Optional<FactSheet> sheet = sound(() -> record(FactsForm.FACTS));
      if (sheet.isPresent()) {
        assertThat(FactsJson.read(FactsJson.write(sheet.get()))).isEqualTo(sheet.get());
        built++;
      }
    }
    assertThat(built).isBetween(TRIES / 4, TRIES * 9 / 10);
  }

  @Test
  void initiatives() {
    Map<String, Initiative> built = new LinkedHashMap<>();
    for (int i = 0; i < TRIES; i++) {
      councils = some(1, 2, () -> pick(List.copyOf(FACTS.councils())).id());
      sound(this::initiative).ifPresent(initiative -> built.put(initiative.id(), initiative));
    }
    List<Initiative> initiatives = List.copyOf(built.values());

    String json = initiatives.stream().map(InitiativeJson::write).collect(joining(",", "[", "]"));
    assertThat(InitiativeJson.read(json, FACTS)).isEqualTo(initiatives);
    assertThat(InitiativeCsv.read(InitiativeCsv.write(initiatives), FACTS)).isEqualTo(initiatives);
    assertThat(initiatives).hasSizeBetween(TRIES / 4, TRIES * 9 / 10);
  }

  private static <T> Optional<T> sound(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (BadInputException e) {
      assertThat(e.faults()).isNotEmpty();
      return Optional.empty();
    }
  }

  private Initiative initiative() {
    Initiative initiative = record(InitiativeForm.INITIATIVE);
    BadInputException.throwIfAny(FACTS.faults(initiative));
    return initiative;
  }

  private <R, B> R record(Form<R, B> form) {
    B builder = form.builder();
    Map<String, Object> said = new HashMap<>();
    form.fields().forEach(field -> say(field, builder, said));
    return form.build(builder);
  }

  private <B, T> void say(Field<?, B, T> field, B builder, Map<String, Object> said) {
    if (field.needed().isPresent() || rarely() != isToBeSaid(field.name(), said)) {
      T value = Kind.cast(field.kind(), value(field));
      field.set(builder, Optional.of(value));
      said.put(field.name(), value);
    }
  }

  /** Whether a field is said where those before it say that. */
  private boolean isToBeSaid(String field, Map<String, Object> said) {
    return switch (field) {
      case "outcomeText" -> !said.containsKey("outcome");
      case "places" -> said.get("reach") == Reach.PLACE;
      case "jointCommittee" -> !said.containsKey("council");
      default -> random.nextBoolean();
    };
  }

  private Object value(Field<?, ?, ?> field) {
    return value(field.name(), field.kind(), field.needed().isPresent() ? 1 : 0);
  }

  private Object value(String field, Kind<?> kind, int least) {
    if (kind instanceof Kind.Items<?> items) {
      List<Object> values = some(least, 3, () -> value(field, items.item(), 0));
      return items.distinct() && !rarely() ? values.stream().distinct().toList() : values;
    }
    return FITTING.containsKey(field) && !rarely() ? pick(FITTING.get(field)) : value(kind);
  }

  private Object value(Kind<?> kind) {
    if (kind instanceof Kind.Entry<?> entry) {
      return record(entry.form());
    }
    if (kind instanceof Kind.Word<?> word) {
      return rarely()
          ? pick(List.of(word.allowed().get(0).getDeclaringClass().getEnumConstants()))
          : pick(word.allowed());
    }
    if (kind instanceof Kind.ByCouncil<?> each) {
      return new LinkedHashMap<>(Map.of(pick(councils), value(each.value())));
    }
    return value(((Kind.Single<?>) kind).sort());
  }

  private Object value(Kind.Sort sort) {
    return switch (sort) {
      case TEXT -> letters();
      case NAME, ID -> text();
      case FLAG -> random.nextBoolean();
      case PRIVACY -> pick(List.of(Privacy.values()));
      case DAY -> day(2020);
      case PERIOD -> new Period(maybe(() -> day(2010)), maybe(() -> day(2020)));
      case POUNDS -> sum();
      case PER_CENT -> rarely() ? sum() : sum().abs().min(BigDecimal.TEN);
      case DAYS ->
        rarely() ? pick(List.of(-5, Integer.MIN_VALUE, Integer.MAX_VALUE)) : random.nextInt(9);
      case NUMBER -> random.nextInt();
      case COUNCIL -> pick(rarely() ? List.of(CouncilId.of(text())) : councils);
      case JOINT_COMMITTEE -> JointCommitteeId.of(rarely() ? text() : "vision-derbyshire");
      case CITATION -> citation();
      case CITATIONS -> some(0, 2, this::citation);
      case BANK_HOLIDAYS -> some(0, 3, () -> new BankHoliday(day(2020), text()));
    };
  }

  private LocalDate day(int first) {
    return rarely()
        ? pick(List.of(
            LocalDate.of(9999, 12, 31),
            LocalDate.of(0, 1, 1),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(-1, 1, 1),
            LocalDate.MAX,
            LocalDate.MIN))
        : LocalDate.of(first, 1, 1).plusDays(random.nextInt(3_650));
  }

  private BigDecimal sum() {
    return rarely()
        ? new BigDecimal(pick(
            List.of("-5", "0.005", "1E+3", "1E+99", "-0.01", "0E+3", "0.10", "999999999999999.99")))
        : BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
  }

  private Citation citation() {
    return Citation.of(rarely() ? text() : text().strip());
  }

  private String text() {
    if (rarely()) {
      return pick(List.of("", " ", "\u00A0x ", "\uFFFF", "\u0000", "\u201Cc", "\"q\" r"));
    }
    String letters = letters();
    return letters.isBlank() ? "t" + random.nextInt(100_000) : letters;
  }

  private String letters() {
    return random
        .ints(random.nextInt(9), 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(joining());
  }

  private boolean rarely() {
    return random.nextInt(60) == 0;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(int least, int most, Supplier<T> value) {
    return Stream.generate(value)
        .limit(least + random.nextInt(most - least + 1))
        .toList();
  }
}
