package org.plumbline.kernel.evidence;

import static org.plumbline.kernel.actor.Role.AO;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.evidence.EvidenceCommand.*;

/** The rows of the catalogue that are about evidence. */
public final class EvidenceCommands {

    public static final List<CommandType> ALL = List.of(new CommandType(
            SubmitEvidence.class,
            "/api/evidence",
            "evidenceId",
            Set.of(AO, PM),
            List.of(NOT_OWNER, UNSUPPORTED_TYPE, HASH_MISMATCH),
            "Submit evidence by file or reference"));

    private EvidenceCommands() {}
}
