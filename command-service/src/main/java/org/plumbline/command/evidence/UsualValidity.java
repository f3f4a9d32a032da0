package org.plumbline.command.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how many months evidence is valid unless somebody says otherwise; for ever when none are configured. */
@Component
class UsualValidity {

    private final int months;

    UsualValidity(@Value("${plumbline.evidence.valid-months:0}") int months) {
        if (months < 0) {
            throw new IllegalArgumentException("plumbline.evidence.valid-months must not be negative: " + months);
        }
        this.months = months;
    }

    Optional<LocalDate> from(LocalDate submittedOn) {
        return months == 0 ? Optional.empty() : Optional.of(submittedOn.plusMonths(months));
    }
}
