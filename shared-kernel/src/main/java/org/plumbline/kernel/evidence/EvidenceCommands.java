package org.plumbline.kernel.evidence;

import static org.plumbline.kernel.actor.Role.AO;
import static org.plumbline.kernel.actor.Role.DPO;
import static org.plumbline.kernel.actor.Role.IA;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.QA;
import static org.plumbline.kernel.actor.Role.SYSTEM;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.evidence.EvidenceCommand.*;
import org.plumbline.kernel.evidence.EvidenceUpkeep.*;

/** The rows of the catalogue that are about evidence. */
public final class EvidenceCommands {

    private static final String PATH = "/api/evidence/{evidenceId}";

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    SubmitEvidence.class,
                    "/api/evidence",
                    "evidenceId",
                    Set.of(AO, PM),
                    List.of(
                            NOT_OWNER,
                            FILE_NOT_SENT,
                            UNSUPPORTED_TYPE,
                            TOO_LARGE,
                            TOO_COMPLEX,
                            FILE_DESTROYED,
                            HASH_MISMATCH),
                    "Submit evidence by file or reference"),
            new CommandType(
                    AcceptEvidence.class,
                    PATH + "/acceptance",
                    null,
                    Set.of(QA),
                    List.of(SELF_ASSURANCE, EVIDENCE_ENDED, EVIDENCE_QUARANTINED, ALREADY_ACCEPTED),
                    "Accept evidence"),
            new CommandType(
                    RejectEvidence.class,
                    PATH + "/rejection",
                    null,
                    Set.of(QA),
                    List.of(SELF_ASSURANCE, EVIDENCE_ENDED),
                    "Reject evidence"),
            new CommandType(
                    WithdrawEvidence.class,
                    PATH + "/withdrawal",
                    null,
                    Set.of(AO, PM),
                    List.of(NOT_SUBMITTER, EVIDENCE_ENDED, EVIDENCE_RELIED_ON),
                    "Withdraw evidence"),
            new CommandType(
                    QuarantineEvidence.class,
                    PATH + "/quarantine",
                    null,
                    Set.of(PM, QA, DPO),
                    List.of(EVIDENCE_QUARANTINED),
                    "Put evidence into quarantine"),
            new CommandType(
                    ReleaseEvidence.class,
                    PATH + "/release",
                    null,
                    Set.of(PM, QA, DPO),
                    List.of(SAME_PERSON, NOT_QUARANTINED),
                    "Release evidence from quarantine"),
            new CommandType(
                    ReplaceEvidence.class,
                    PATH + "/replacement",
                    null,
                    Set.of(AO, PM),
                    List.of(NOT_OWNER, EVIDENCE_ENDED, REPLACEMENT_UNFIT),
                    "Replace evidence by later evidence"),
            new CommandType(
                    CheckEvidenceFile.class,
                    PATH + "/file-check",
                    null,
                    Set.of(PM, QA, IA),
                    List.of(FILE_NOT_STORED, HASH_MISMATCH),
                    "Check the file of evidence"),
            new CommandType(
                    DestroyEvidenceFile.class,
                    PATH + "/file-destruction",
                    null,
                    Set.of(DPO),
                    List.of(FILE_NOT_STORED, FILE_DESTROYED, LEGAL_HOLD),
                    "Order that the stored file of evidence is destroyed"),
            new CommandType(
                    DeclareValidity.class,
                    PATH + "/validity",
                    null,
                    Set.of(AO, PM, QA),
                    List.of(NOT_SUBMITTER, EVIDENCE_ENDED),
                    "Say until when evidence is valid"));

    /** What the product asks of itself; no route leads here. */
    public static final List<CommandType> BY_POLICY = List.of(new CommandType(
            ExpireEvidence.class, PATH + "/expiry", null, Set.of(SYSTEM), List.of(), "Look at evidence each day"));

    private EvidenceCommands() {}
}
