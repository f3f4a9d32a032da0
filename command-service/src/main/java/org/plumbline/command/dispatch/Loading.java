package org.plumbline.command.dispatch;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.plumbline.kernel.refusal.Unknown;

/** Looks at another aggregate, which may never have been. */
public final class Loading {

    private Loading() {}

    /** @throws Unknown naming what there is none of */
    public static <T> T found(String what, Supplier<T> load) {
        return ifThere(load).orElseThrow(() -> new Unknown(what));
    }

    public static <T> Optional<T> ifThere(Supplier<T> load) {
        try {
            return Optional.of(load.get());
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
