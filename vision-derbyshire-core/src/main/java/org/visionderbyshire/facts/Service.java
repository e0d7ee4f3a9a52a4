package org.visionderbyshire.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.council.Tier;

/**
 * A service of the Local Government Service List and the tiers that provide it. Immutable and
 * thread-safe.
 *
 * @param number its number in the list
 * @param description what it is
 * @param tiers who provides it
 */
public record Service(int number, String description, Set<Tier> tiers) implements Cited {

  public Service {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(tiers, "tiers");
  }

  private static final Map<Integer, Service> STANDARD = load();

  /** The services of the national list, by number. */
  public static Map<Integer, Service> standardList() {
    return STANDARD;
  }

  @Override
  public List<Citation> citations() {
    return List.of(Citation.of("Local Government Service List"));
  }

  private static Map<Integer, Service> load() {
    Map<Integer, Service> services = new TreeMap<>();
    try (InputStream in =
            Objects.requireNonNull(Service.class.getResourceAsStream("local_services.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(Service::parse)
          .forEach(service -> services.put(service.number(), service));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(services);
  }

  /** A number, a description that may hold commas, and the tiers: only the ends need cutting. */
  private static Service parse(String line) {
    int first = line.indexOf(',');
    int last = line.lastIndexOf(',');
    String description = line.substring(first + 1, last).replace("\"", "").strip();
    return new Service(
        Integer.parseInt(line.substring(0, first)), description, tiers(line.substring(last + 1)));
  }

  private static Set<Tier> tiers(String provider) {
    return Collections.unmodifiableSet(
        switch (provider.strip()) {
          case "county/unitary" -> EnumSet.of(Tier.COUNTY, Tier.UNITARY);
          case "district/unitary" -> EnumSet.of(Tier.DISTRICT, Tier.UNITARY);
          case "all" -> EnumSet.allOf(Tier.class);
          default -> throw new IllegalStateException("unknown providing tier: " + provider);
        });
  }
}
