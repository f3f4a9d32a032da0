package org.plumbline.command.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how many months evidence is valid unless somebody says otherwise, where no board says for how many. */
@Component
class UsualValidity {

    private final int configured;

    UsualValidity(@Value("${plumbline.evidence.valid-months:0}") int months) {
        if (months < 0) {
            throw new IllegalArgumentException("plumbline.evidence.valid-months must not be negative: " + months);
        }
        configured = months;
    }

    /** @param months what the board says, or null */
    Optional<LocalDate> from(LocalDate submittedOn, @Nullable Integer months) {
        int valid = Objects.requireNonNullElse(months, configured);
        return valid == 0 ? Optional.empty() : Optional.of(submittedOn.plusMonths(valid));
    }
}
