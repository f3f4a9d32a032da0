package org.plumbline.app.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.action.ReasonCode;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.refusal.Refused;

/** The steps people take, each with the day it was taken on. */
final class DemoSteps {

    static final Actor PM = Actor.of("pm", Role.PM);
    static final Actor PM2 = Actor.of("pm2", Role.PM);
    static final Actor DCS = Actor.of("dcs", Role.DCS);
    static final Actor SRO = Actor.of("sro", Role.SRO);
    static final Actor QA = Actor.of("qa", Role.QA);
    static final Actor CHAIR = Actor.of("chair", Role.CHAIR);
    static final Actor CLERK = Actor.of("clerk", Role.CLERK);

    static final String KEYS = "demonstration-";

    private final WriteSide writeSide;
    private final Uploads uploads;
    private int told;

    DemoSteps(WriteSide writeSide, Uploads uploads) {
        this.writeSide = writeSide;
        this.uploads = uploads;
    }

    static String newId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Each step has its own, so that a telling that was cut off is taken up where it ended: steps done answer as before. */
    private RequestKey nextKey() {
        told++;
        return new RequestKey(KEYS + told, KEYS);
    }

    Accepted by(Actor actor, Command command) {
        return writeSide.send(new Envelope(command, actor, "import", null, nextKey()));
    }

    /** A step the rules refuse; the refusal is part of the history. */
    void refused(Actor actor, Command command) {
        try {
            by(actor, command);
        } catch (Refused expected) {
            return;
        }
        throw new IllegalStateException("The demonstration expects this to be refused: " + command);
    }

    Accepted imported(byte[] pdf) {
        return uploads.report("89999-marlshire.pdf", pdf, PM, "import", nextKey());
    }

    String action(
            List<String> recommendations,
            String title,
            String ownerRole,
            String owner,
            String start,
            String due,
            String criterion) {
        return by(
                        PM,
                        new AddAction(
                                newId(),
                                recommendations,
                                title,
                                ownerRole,
                                owner,
                                day(start),
                                day(due),
                                List.of(criterion),
                                null,
                                null,
                                day(start)))
                .id();
    }

    void progress(String action, Actor owner, String on, String forecast, SelfRating rating, String narrative) {
        by(owner, new ReportProgress(action, narrative, day(forecast), rating, null, null, day(on)));
    }

    String proposeDate(String action, Actor owner, String on, String to, ReasonCode code, String reason) {
        Accepted accepted = by(owner, new ProposeDueDate(action, newId(), day(to), code, reason, null, null, day(on)));
        return Objects.requireNonNull(accepted.created().get("proposalId")).getFirst();
    }

    void decideDate(String action, String proposal, Actor by, @Nullable String meeting, String on, String reason) {
        by(by, new DecideDueDate(action, proposal, true, reason, meeting, day(on)));
    }

    String evidence(String action, Actor owner, String on, String title, EvidenceType type, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String fileName = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".txt";
        SubmitEvidence command = new SubmitEvidence(
                newId(), action, null, title, type, null, fileName, "text/plain", Sha256.of(content), day(on));
        return uploads.evidence(command, content, owner, "import", nextKey()).id();
    }

    void complete(String action, Actor owner, String claimedOn, String verifiedOn, String evidence) {
        by(owner, new ClaimCompletion(action, List.of(evidence), day(claimedOn)));
        by(SRO, new DecideCompletion(action, true, null, day(verifiedOn)));
    }
}
