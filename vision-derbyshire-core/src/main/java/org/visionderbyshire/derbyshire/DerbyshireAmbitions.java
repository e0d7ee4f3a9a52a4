package org.visionderbyshire.derbyshire;

import java.util.List;
import org.visionderbyshire.ambition.Ambition;
import org.visionderbyshire.ambition.AmbitionId;
import org.visionderbyshire.ambition.Outcome;
import org.visionderbyshire.citation.Statement;

/** The four ambitions of Vision Derbyshire and its five outcomes. */
final class DerbyshireAmbitions {

  static final AmbitionId SEIZE_INNOVATION = AmbitionId.of("seize-innovation");
  static final AmbitionId RELENTLESS_AMBITION = AmbitionId.of("relentless-ambition");
  static final AmbitionId PROACTIVE_COMMUNITIES = AmbitionId.of("proactive-communities");
  static final AmbitionId LIVE_AND_WORK_SUSTAINABLY = AmbitionId.of("live-and-work-sustainably");

  private static final String NAMED =
      "HP2020 3.7; HP2020 8.13; DCC2022 App 2 \"four key commitments\"";
  private static final String AMBITION = "HP2020 App A \"Our ambition for Derbyshire\"";
  private static final String PRIORITIES = "HP2020 App A \"Our flagship priorities\"";
  private static final String ASKS = "HP2020 App A \"Our asks\"";
  private static final String PROJECTS = "HP2020 8.20";
  private static final String OUTCOMES = "HP2020 App A \"An alternative to unitarisation\";"
      + " DCC2022 App 2 \"Impact on Derbyshire's people and places\"";

  private DerbyshireAmbitions() {}

  /** The ambitions, in the order of the sources. */
  static List<Ambition> ambitions() {
    return List.of(
        seizeInnovation(), relentlessAmbition(), proactiveCommunities(), liveAndWorkSustainably());
  }

  /** The outcomes, in the order of the sources. */
  static List<Outcome> outcomes() {
    return List.of(
        Outcome.of("fair-society", "A fair society that gives everyone opportunities", OUTCOMES),
        Outcome.of("climate-change-targets-exceeded", "Climate change targets exceeded", OUTCOMES),
        Outcome.of(
            "inclusive-and-diverse-economy", "An economy that is inclusive and diverse", OUTCOMES),
        Outcome.of(
            "quality-of-life-health-and-wellbeing",
            "People able to manage how well they live: their health, wellbeing and quality of life",
            OUTCOMES),
        Outcome.of(
            "communities-drive-change",
            "Sustainable change, driven by communities",
            AMBITION
                + "; HP2020 App A \"Vision Derbyshire's impact\";"
                + " DCC2022 App 2 \"Impact on Derbyshire's people and places\""));
  }

  private static Ambition seizeInnovation() {
    return Ambition.builder()
        .id(SEIZE_INNOVATION)
        .name("Seize innovation")
        .summary("New skills and new technologies on which an economy can rest for long.")
        .cite(NAMED)
        .addStatements(
            ambition("skills-and-technologies", "Derbyshire leads in tomorrow's skills and tools."),
            ambition(
                "diverse-economy",
                "A varied economy carries ambitions close to home, across the county and beyond."),
            ambition(
                "innovative-people", "People look for new openings and make them where none are."),
            ambition(
                "new-industries",
                "Industries that are only beginning find their first home here, and people who"
                    + " have the skills for them."),
            ambition(
                "businesses-at-the-forefront",
                "Businesses have their say first and pull towards the same outcomes."))
        .addFlagshipProjects(
            project(
                "education-and-business-partnerships",
                "Partnerships with education institutions for knowledge, new industries and"
                    + " skills; and with small and medium businesses, for ideas."),
            project(
                "regional-agreement-on-industries",
                "Councils of the region agree which industries the future needs, and Derbyshire"
                    + " matches that with an economic strategy of its own, open to investors."))
        .addFlagshipPriorities(
            priority(
                "priority-industries",
                "Choose the industries to put first, together with business and education and in"
                    + " step with Government, and teach adults for them."),
            priority(
                "strategic-investment", "Invest where a technology or an industry is just rising."),
            priority(
                "work-with-partners",
                "Work more closely with partners, the LEP among them, where both sides gain."),
            priority(
                "investment-consortium",
                "One consortium that knows everything an investor from outside may ask."))
        .addAsks(
            ask("post-16-skills", "Powers over skills after the age of 16, devolved."),
            ask("5g-investment", "Investment in 5G."),
            ask(
                "strategic-investment-support",
                "Money, people and knowledge from Government for investing in industries that are"
                    + " new and matter most."))
        .build();
  }

  private static Ambition relentlessAmbition() {
    return Ambition.builder()
        .id(RELENTLESS_AMBITION)
        .name("Establish relentless ambition")
        .summary("Opportunities for all who live in Derbyshire, and easy to see.")
        .cite(NAMED)
        .addStatements(
            ambition("ambitious-communities", "Communities here aim high and can act on it."),
            ambition(
                "inspiring-opportunities",
                "No young person goes without an opportunity that inspires."),
            ambition(
                "future-proofed-skills",
                "What people know and can do is of use today and will be tomorrow."),
            ambition("ready-for-school", "Each child has developed well by the first school day."),
            ambition(
                "high-knowledge-economy",
                "The economy lives by knowledge and offers many quaternary jobs."),
            ambition(
                "first-choice-for-business",
                "A business that means to grow or to try something new thinks of Derbyshire"
                    + " before anywhere else."))
        .addFlagshipProjects(
            project(
                "career-pathways",
                "Partnerships with universities and other academic bodies, and new ways into work"
                    + " for the young, mapped."),
            project(
                "social-mobility-commission",
                "A commission on social mobility, and county-wide initiatives agreed with partners"
                    + " so that the young aim higher."))
        .addFlagshipPriorities(
            priority(
                "social-mobility-commission",
                "Set up the commission on social mobility with partners of the whole county."),
            priority("apprenticeship-scheme", "Think the apprenticeship scheme anew, county-wide."),
            priority(
                "business-partnerships",
                "Become partners of businesses whose field is among the industries to come."),
            priority(
                "targeted-support",
                "Help those who reach or see few opportunities, for one because of Covid."),
            priority(
                "priority-industries",
                "Keep in line with the industries that the first ambition puts first."))
        .addAsks(
            ask(
                "apprenticeship-criteria",
                "Power to set the criteria of apprenticeships, so that they fit local businesses"
                    + " and a more diverse workforce."),
            ask(
                "education-and-skills-funding",
                "Freedom in spending education and skills money on courses, new ones above all,"
                    + " by way of an area-based review."))
        .build();
  }

  private static Ambition proactiveCommunities() {
    return Ambition.builder()
        .id(PROACTIVE_COMMUNITIES)
        .name("Build proactive communities")
        .summary("Communities full of energy, and people with the power to change things.")
        .cite(NAMED)
        .addStatements(
            ambition("energy", "The drive that people already show is an example to new work."),
            ambition(
                "self-sufficient-communities",
                "Communities stand on their own feet and take charge of what is to change."),
            ambition("all-voices", "Nobody's voice counts for less than another's."),
            ambition(
                "shared-insight",
                "What is known of communities is plentiful, shared, and used when deciding."),
            ambition(
                "positive-lifestyles",
                "People know enough to choose a good way of life, and are able to."))
        .addFlagshipProjects(
            project(
                "joint-framework",
                "One framework for the way that councils and communities work with each other,"
                    + " and a county-wide map of the assets that communities have."),
            project(
                "framework-for-learning",
                "A framework for learning from what went well, at three levels: local, county and"
                    + " regional."),
            project(
                "adult-education-strategy",
                "A strategy for the county as a whole on adult education led by communities."))
        .addFlagshipPriorities(
            priority("map-assets", "Map community assets in all parts of the county."),
            priority(
                "devolved-decisions-and-budgets",
                "A framework by which decisions and budgets can go down to communities."),
            priority(
                "thriving-communities",
                "Go on from Thriving Communities and let communities be known by their story."),
            priority("participative-model", "A new model in which communities really take part."),
            priority(
                "wider-partners",
                "Win more partners of the place over by showing that all of them gain."))
        .addAsks(
            ask(
                "public-health-functions",
                "Every function of public health devolved, those of section 7A included, and more"
                    + " of the responsibility held locally."),
            ask(
                "public-health-investment",
                "More money to start public health work that narrows inequalities, in the"
                    + " footsteps of Thriving Communities and of the localities programme."),
            ask(
                "eu-prosperity-funding",
                "An assurance of what becomes of the prosperity funding that came from the EU."))
        .build();
  }

  private static Ambition liveAndWorkSustainably() {
    return Ambition.builder()
        .id(LIVE_AND_WORK_SUSTAINABLY)
        .name("Live and work sustainably")
        .summary(
            "A commitment to no carbon footprint from tourism, from business or from the councils'"
                + " own work.")
        .cite(NAMED)
        .addStatements(
            ambition(
                "balance",
                "Whatever is undertaken is balanced and lasting, so that Derbyshire can bear what"
                    + " comes and still grow."),
            ambition("housing", "Homes make communities well and prosperous."),
            ambition(
                "conscious-choices",
                "Living and working sustainably is what each person chooses knowingly."),
            ambition("climate-agenda", "Nothing that councils do runs against the climate agenda."),
            ambition(
                "net-zero-tourism",
                "Visitors come for tourism that is net zero and does communities good."))
        .addFlagshipProjects(
            project(
                "strategic-housing-plan",
                "A strategic housing plan that the councils share, built on models of how many"
                    + " people will live here and what industries will need."),
            project(
                "green-gateways",
                "Gateways to the national park that green public transport uses."),
            project(
                "green-procurement",
                "Green technologies bought by priorities that are set jointly."),
            project(
                "regional-climate-forum",
                "A forum of the regions on what can be done about climate change."),
            project(
                "incubation-spaces",
                "Spaces in which green entrepreneurs can begin and find grants."))
        .addFlagshipPriorities(
            priority(
                "spatial-vision",
                "A vision for Derbyshire's space that takes in homes and transport and keeps their"
                    + " carbon low."),
            priority(
                "public-transport-system",
                "Possibly one system of public transport in which the sustainable ways of"
                    + " travelling come first."),
            priority(
                "aligned-spatial-plan",
                "Fit the spatial plan to industries, young people and communities, so that fewer"
                    + " move away."),
            priority("aligned-planning", "Bring the councils' planning functions into line."))
        .addAsks(
            ask(
                "strategic-planning-powers",
                "Powers of strategic planning for Derbyshire as one area, transport and new homes"
                    + " included."),
            ask(
                "transport-franchises",
                "Power over transport franchises, for smart tickets and sustainable travel."),
            ask("housing-investment", "Direct investment in housing."),
            ask("loans", "Powers to raise capital by loans that development needs."))
        .build();
  }

  private static Statement ambition(String id, String text) {
    return Statement.of(id, text, AMBITION);
  }

  private static Statement project(String id, String text) {
    return Statement.of(id, text, PROJECTS);
  }

  private static Statement priority(String id, String text) {
    return Statement.of(id, text, PRIORITIES);
  }

  private static Statement ask(String id, String text) {
    return Statement.of(id, text, ASKS);
  }
}
