package org.plumbline.kernel.privacy;

import static org.plumbline.kernel.actor.Role.DPO;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_ALLOWED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.privacy.ScreeningCommand.AllowText;

/** The rows of the catalogue that are about screening. */
public final class ScreeningCommands {

    public static final List<CommandType> ALL = List.of(new CommandType(
            AllowText.class,
            "/api/screenings/{screeningId}/allowance",
            null,
            Set.of(DPO),
            List.of(SAME_PERSON, ALREADY_ALLOWED),
            "Allow text that was held back as possible personal data"));

    private ScreeningCommands() {}
}
