package org.plumbline.platform.dispatch;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.refusal.Violation;

/**
 * Why a command was not done, as it travels between processes, which exception classes do not.
 *
 * @param refusals rules that said no
 * @param violations fields that were not well formed
 * @param unknown what there is none of, or null
 * @param stale whether somebody else changed the target first
 */
public record Rejection(
        List<Refusal> refusals,
        List<Violation> violations,
        @Nullable String unknown,
        boolean stale) {

    public static Rejection of(Refused refused) {
        return new Rejection(refused.refusals(), List.of(), null, false);
    }

    /** Empty for what is no answer to the asker but a fault of ours. */
    public static Optional<Rejection> of(Exception thrown, Command command) {
        return Optional.ofNullable(
                switch (thrown) {
                    case Refused refused -> of(refused);
                    case Invalid invalid -> new Rejection(List.of(), invalid.violations(), null, false);
                    case Unknown unknown -> new Rejection(List.of(), List.of(), unknown.what(), false);
                    case AggregateNotFoundException _ -> new Rejection(List.of(), List.of(), targetOf(command), false);
                    case ConflictingModificationException _ -> new Rejection(List.of(), List.of(), null, true);
                    default -> null;
                });
    }

    public RuntimeException asException() {
        if (stale) {
            return new StaleVersion();
        }
        if (unknown != null) {
            return new Unknown(unknown);
        }
        return violations.isEmpty() ? new Refused(refusals) : new Invalid(violations);
    }

    private static String targetOf(Command command) {
        Class<?> family = command.getClass().getEnclosingClass();
        while (family.getInterfaces()[0] != Command.class) {
            family = family.getInterfaces()[0];
        }
        return family.getSimpleName().replace("Command", "").toLowerCase(java.util.Locale.ROOT);
    }
}
