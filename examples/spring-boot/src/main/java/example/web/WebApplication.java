package example.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.json.VisionDerbyshireModule;
import org.visionderbyshire.policy.Policy;

/** A web service that tells who decides an initiative. */
@SpringBootApplication(proxyBeanMethods = false)
public class WebApplication {

  public static void main(String[] args) {
    SpringApplication.run(WebApplication.class, args);
  }

  /** Made once, which takes seconds, and shared by all threads. */
  @Bean
  Governance governance() {
    return Governance.compile(Policy.visionDerbyshire());
  }

  /** What is known; facts of one's own come in with {@code with}. */
  @Bean
  Facts facts() {
    return VisionDerbyshire.facts();
  }

  /** Spring Boot registers every module that is a bean with its mapper. */
  @Bean
  VisionDerbyshireModule visionDerbyshireModule(Facts facts) {
    return new VisionDerbyshireModule(facts);
  }
}
