package org.plumbline.command.action;

import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideDueDate;
import org.plumbline.kernel.action.ActionCommand.ProposeDueDate;
import org.plumbline.kernel.action.ActionCommand.ReportProgress;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionEvent.CompletionClaimed;
import org.plumbline.kernel.action.ActionEvent.CompletionReturned;
import org.plumbline.kernel.action.ActionEvent.CompletionVerified;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeProposed;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeRejected;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.action.ActionUpkept.ActionCancelled;
import org.plumbline.kernel.action.Approver;
import org.plumbline.kernel.action.ReasonCode;
import org.plumbline.kernel.action.SelfRating;

/** An action as the tests tell it. */
final class Actions {

    static final LocalDate START = LocalDate.of(2025, 3, 1);
    static final LocalDate DUE = LocalDate.of(2025, 9, 1);

    private Actions() {}

    static Scenario<ActionState, ActionCommand, ActionEvent, ActionFacts> given(ActionEvent... events) {
        return new Scenario<ActionState, ActionCommand, ActionEvent, ActionFacts>(
                        Action.initial(), Action::decide, Action::evolve)
                .given(events);
    }

    static AddAction add() {
        return addAt(null);
    }

    static AddAction addAt(@Nullable String changeMeetingId) {
        return new AddAction(
                "action",
                List.of("recommendation"),
                "Train social workers",
                "Head of service",
                OWNER.actor().id(),
                START,
                DUE,
                List.of("All are trained", "Audits show it"),
                changeMeetingId,
                null,
                TODAY);
    }

    static ActionAdded added() {
        return new ActionAdded(
                "80433",
                TODAY,
                "action",
                "inspection",
                List.of("recommendation"),
                "Train social workers",
                "Head of service",
                OWNER.actor().id(),
                START,
                DUE,
                List.of("All are trained", "Audits show it"),
                null);
    }

    static ReportProgress report() {
        return new ReportProgress("action", "Half are trained.", DUE, SelfRating.ON_TRACK, null, null, TODAY);
    }

    static ProgressReported reported() {
        return new ProgressReported(
                "80433", TODAY, "action", "Half are trained.", DUE, SelfRating.ON_TRACK, null, null);
    }

    static ProposeDueDate propose(LocalDate to) {
        return new ProposeDueDate("action", "proposal", to, ReasonCode.CAPACITY, "Trainers left.", null, null, TODAY);
    }

    static DueDateChangeProposed proposed(LocalDate to) {
        return new DueDateChangeProposed(
                "80433",
                TODAY,
                "action",
                "proposal",
                DUE,
                to,
                ReasonCode.CAPACITY,
                "Trainers left.",
                OWNER.actor().id(),
                null,
                null);
    }

    static DecideDueDate approve(@Nullable String meetingId) {
        return new DecideDueDate("action", "proposal", true, "Agreed.", meetingId, TODAY);
    }

    static DecideDueDate reject(@Nullable String meetingId) {
        return new DecideDueDate("action", "proposal", false, "Not agreed.", meetingId, TODAY);
    }

    static DueDateChanged changed(LocalDate from, LocalDate to, int nth, @Nullable String meetingId) {
        return new DueDateChanged(
                "80433",
                TODAY,
                "action",
                "proposal",
                from,
                to,
                nth,
                "Agreed.",
                meetingId,
                null,
                meetingId == null ? Approver.SRO : Approver.BOARD);
    }

    static DueDateChangeRejected rejected(@Nullable String meetingId) {
        return new DueDateChangeRejected("80433", TODAY, "action", "proposal", "Not agreed.", meetingId);
    }

    static ClaimCompletion claim(String... evidenceIds) {
        return new ClaimCompletion("action", List.of(evidenceIds), TODAY);
    }

    static CompletionClaimed claimed() {
        return new CompletionClaimed(
                "80433", TODAY, "action", List.of("evidence"), OWNER.actor().id());
    }

    static DecideCompletion verify() {
        return new DecideCompletion("action", true, null, TODAY);
    }

    static CompletionVerified verified() {
        return new CompletionVerified("80433", TODAY, "action", null, "p-sro");
    }

    static DecideCompletion sendBack() {
        return new DecideCompletion("action", false, "The audit is older than the training.", TODAY);
    }

    static ActionCancelled cancelled() {
        return new ActionCancelled("80433", TODAY, "action", "Not needed.", null);
    }

    static CompletionReturned returned() {
        return new CompletionReturned("80433", TODAY, "action", "The audit is older than the training.");
    }
}
