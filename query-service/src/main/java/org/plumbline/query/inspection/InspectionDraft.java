package org.plumbline.query.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.ProposedFindingsAmended;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
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

    @Nullable
    private Publication publication;

    @Nullable
    private LocalDate embargoedUntil;

    private Report report;
    private Sharing sharing;

    @Nullable
    private Amended amended;

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
        publication = before.publication();
        embargoedUntil = before.embargoedUntil();
        report = before.report();
        sharing = before.sharing();
        amended = before.amended();
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
                afterwards,
                publication,
                embargoedUntil,
                report,
                sharing,
                amended);
    }

    void propose(FindingsProposed e) {
        state = "FINDINGS_PROPOSED";
        fileName = e.fileName();
        proposal = e.proposal();
        proposedBy = e.proposedBy();
        proposedOn = e.effectiveOn();
        amended = null;
    }

    void amend(ProposedFindingsAmended e) {
        ReportProposal read = amended == null ? e.before() : amended.read();
        amended = new Amended(read, e.amendedBy(), e.effectiveOn(), e.reason());
        proposal = e.after();
    }

    void receive(ReportReceived e) {
        state = state.equals("REGISTERED") ? "REPORT_RECEIVED" : state;
        receivedOn = e.receivedOn();
        embargoedUntil = e.embargoedUntil();
        report = new Report(e.sha256(), e.sentOn());
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
            case ConcernRaised e -> {
                state = state.equals("RESPONDED") ? "FINDINGS_CONFIRMED" : state;
                recommendationIds = and(recommendationIds, e.concern().recommendationId());
            }
            case FindingAnswered _ -> {}
            case InspectionResponded _ -> state = state.equals("FINDINGS_CONFIRMED") ? "RESPONDED" : state;
        }
    }

    void keepUp(InspectionUpkept event) {
        Afterwards a = afterwards;
        switch (event) {
            case ReceivedDateCorrected e -> {
                receivedOn = e.to();
                afterwards = new Afterwards(
                        and(a.earlierReceivedOn(), e.from()),
                        a.reissues(),
                        a.conclusion(),
                        a.supersededBy(),
                        a.staysOpen());
            }
            case SentDateCorrected e -> report = new Report(report.sha256(), e.to());
            case ReportReissued e -> {
                report = new Report(e.toSha256(), report.sentOn());
                afterwards = new Afterwards(
                        a.earlierReceivedOn(),
                        and(a.reissues(), new Reissue(e.toSha256(), e.changes(), e.effectiveOn())),
                        a.conclusion(),
                        a.supersededBy(),
                        a.staysOpen());
            }
            case InspectionConcluded e -> {
                state = "CONCLUDED";
                afterwards = new Afterwards(
                        a.earlierReceivedOn(),
                        a.reissues(),
                        new Conclusion(e.meetingId(), e.rationale(), e.effectiveOn()),
                        a.supersededBy(),
                        a.staysOpen());
            }
            case InspectionSuperseded e -> {
                state = "SUPERSEDED";
                afterwards =
                        new Afterwards(a.earlierReceivedOn(), a.reissues(), a.conclusion(), e.byId(), e.staysOpen());
            }
            case PublicationDecided e -> {
                publication = e.publication();
                sharing = new Sharing(
                        sharing.frameworkPublication(),
                        new Decided(e.publication(), e.reason(), e.effectiveOn()),
                        sharing.lead(),
                        sharing.partners());
            }
            case PartnersNamed e ->
                sharing = new Sharing(sharing.frameworkPublication(), sharing.decided(), e.lead(), e.partners());
        }
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
