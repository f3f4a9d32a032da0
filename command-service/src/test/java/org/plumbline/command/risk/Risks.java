package org.plumbline.command.risk;

import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.risk.RiskCommand;
import org.plumbline.kernel.risk.RiskCommand.*;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.*;
import org.plumbline.kernel.risk.Score;

/** A risk as the tests tell of it. */
final class Risks {

    static final LocalDate REVIEW = TODAY.plusDays(30);
    static final List<String> THREATENED = List.of("r-1", "r-2");

    private Risks() {}

    static Scenario<RiskState, RiskCommand, RiskEvent, RiskFacts> given(RiskEvent... events) {
        return new Scenario<RiskState, RiskCommand, RiskEvent, RiskFacts>(Risk.initial(), Risk::decide, Risk::evolve)
                .given(events);
    }

    static IdentifyRisk identify(LocalDate reviewOn) {
        return new IdentifyRisk(
                "risk",
                "inspection",
                "Social workers leave",
                "Caseloads are high.",
                "Experienced staff leave.",
                "Visits are late.",
                THREATENED,
                "Principal Social Worker",
                OWNER.actor().id(),
                reviewOn,
                TODAY);
    }

    static RiskIdentified identified() {
        return new RiskIdentified(
                "80433",
                TODAY,
                "risk",
                "inspection",
                "Social workers leave",
                "Caseloads are high.",
                "Experienced staff leave.",
                "Visits are late.",
                THREATENED,
                "Principal Social Worker",
                OWNER.actor().id(),
                REVIEW);
    }

    /** @param scores likelihood and impact, inherent, current, target */
    static AssessRisk assess(int... scores) {
        return new AssessRisk(
                "risk", scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], "As last year.", TODAY);
    }

    static RiskAssessed assessed(int... scores) {
        return new RiskAssessed(
                "80433",
                TODAY,
                "risk",
                new Score(scores[0], scores[1]),
                new Score(scores[2], scores[3]),
                new Score(scores[4], scores[5]),
                "As last year.");
    }

    static TreatRisk treat(LocalDate by) {
        return new TreatRisk("risk", "Retention payments.", by, TODAY);
    }

    static RiskTreated treated() {
        return new RiskTreated("80433", TODAY, "risk", "Retention payments.", REVIEW);
    }

    static ReviewRisk review(LocalDate next) {
        return new ReviewRisk("risk", "Two more left.", next, TODAY);
    }

    static RiskReviewed reviewed() {
        return new RiskReviewed("80433", TODAY, "risk", "Two more left.", REVIEW);
    }

    static AcceptRisk accept(LocalDate reviewOn) {
        return new AcceptRisk("risk", "meeting", "It costs more than it saves.", reviewOn, TODAY);
    }

    static RiskAccepted accepted() {
        return new RiskAccepted("80433", TODAY, "risk", "meeting", "It costs more than it saves.", REVIEW);
    }

    static ReassignRisk reassign(String owner) {
        return new ReassignRisk("risk", "Head of Service", owner, "The post was split.", TODAY);
    }

    static RiskReassigned reassigned(String from, String owner) {
        return new RiskReassigned("80433", TODAY, "risk", from, "Head of Service", owner, "The post was split.");
    }

    static LinkRisk link(String... recommendationIds) {
        return new LinkRisk("risk", List.of(recommendationIds), "It is late for the same cause.", TODAY);
    }

    static RiskLinked linked(String... recommendationIds) {
        return new RiskLinked("80433", TODAY, "risk", List.of(recommendationIds), "It is late for the same cause.");
    }

    static CloseRisk close() {
        return new CloseRisk("risk", "Every post is filled.", TODAY);
    }

    static RiskClosed closed() {
        return new RiskClosed("80433", TODAY, "risk", "Every post is filled.");
    }

    static ReopenRisk reopen(LocalDate reviewOn) {
        return new ReopenRisk("risk", "Three gave notice.", reviewOn, TODAY);
    }

    static RiskReopened reopened() {
        return new RiskReopened("80433", TODAY, "risk", "Three gave notice.", REVIEW);
    }
}
