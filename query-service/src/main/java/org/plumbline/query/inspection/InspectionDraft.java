package org.plumbline.query.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionFollowed;
import org.plumbline.kernel.inspection.InspectionFollowed.*;
import org.plumbline.kernel.inspection.InspectionUpkept;
import org.plumbline.kernel.inspection.InspectionUpkept.*;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.query.inspection.InspectionRow.*;

/** A row while an event changes it. */
final class InspectionDraft {

    private final InspectionRow before;
    String state;
    String fileName;
    ReportProposal proposal;
    String proposedBy;
    LocalDate proposedOn;

    @Nullable
    LocalDate receivedOn;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    LocalDate confirmedOn;

    List<String> acknowledgedWarnings;
    List<String> recommendationIds;
    Afterwards afterwards;

    InspectionDraft(InspectionRow before) {
        this.before = before;
        state = before.state();
        fileName = before.fileName();
        proposal = before.proposal();
        proposedBy = before.proposedBy();
        proposedOn = before.proposedOn();
        receivedOn = before.receivedOn();
        publishedOn = before.publishedOn();
        confirmedOn = before.confirmedOn();
        acknowledgedWarnings = before.acknowledgedWarnings();
        recommendationIds = before.recommendationIds();
        afterwards = before.afterwards();
    }

    InspectionRow row() {
        return new InspectionRow(
                before.id(),
                state,
                fileName,
                proposal,
                proposedBy,
                proposedOn,
                receivedOn,
                publishedOn,
                confirmedOn,
                acknowledgedWarnings,
                recommendationIds,
                afterwards);
    }

    void propose(FindingsProposed e) {
        state = "FINDINGS_PROPOSED";
        fileName = e.fileName();
        proposal = e.proposal();
        proposedBy = e.proposedBy();
        proposedOn = e.effectiveOn();
    }

    void receive(LocalDate on) {
        state = state.equals("REGISTERED") ? "REPORT_RECEIVED" : state;
        receivedOn = on;
    }

    void confirm(FindingsConfirmed e, List<String> recommendations) {
        state = "FINDINGS_CONFIRMED";
        confirmedOn = e.effectiveOn();
        acknowledgedWarnings = e.acknowledgedWarnings();
        recommendationIds = recommendations;
    }

    void follow(InspectionFollowed event) {
        switch (event) {
            case InspectionVisited _ -> {}
            case ConcernRaised e ->
                recommendationIds = and(recommendationIds, e.concern().recommendationId());
        }
    }

    void keepUp(InspectionUpkept event) {
        Afterwards a = afterwards;
        switch (event) {
            case ReceivedDateCorrected e -> {
                receivedOn = e.to();
                afterwards = new Afterwards(
                        and(a.earlierReceivedOn(), e.from()), a.reissues(), a.conclusion(), a.supersededBy());
            }
            case ReportReissued e ->
                afterwards = new Afterwards(
                        a.earlierReceivedOn(),
                        and(a.reissues(), new Reissue(e.toSha256(), e.changes(), e.effectiveOn())),
                        a.conclusion(),
                        a.supersededBy());
            case InspectionConcluded e -> {
                state = "CONCLUDED";
                afterwards = new Afterwards(
                        a.earlierReceivedOn(),
                        a.reissues(),
                        new Conclusion(e.meetingId(), e.rationale(), e.effectiveOn()),
                        a.supersededBy());
            }
            case InspectionSuperseded e -> {
                state = "SUPERSEDED";
                afterwards = new Afterwards(a.earlierReceivedOn(), a.reissues(), a.conclusion(), e.byId());
            }
        }
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
