package org.plumbline.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.Refused;

/** Whoever asks was told by the catalogue what may stand in the way. */
final class Catalogued {

    private Catalogued() {}

    static void check(Object command, Refused refused) {
        assertThat(CommandCatalogue.of(command.getClass()).refusals())
                .as("refusals of %s in the catalogue", command.getClass().getSimpleName())
                .containsAll(refused.refusals().stream().map(Refusal::code).toList());
    }
}
