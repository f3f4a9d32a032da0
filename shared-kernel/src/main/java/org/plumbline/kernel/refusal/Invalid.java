package org.plumbline.kernel.refusal;

import java.util.List;

/** A message that is not well formed; nothing was done. */
public final class Invalid extends IllegalArgumentException {

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(violations.getFirst().field() + " " + violations.getFirst().rule());
        this.violations = List.copyOf(violations);
    }

    public static Invalid field(String field, String rule) {
        return new Invalid(List.of(new Violation(field, rule)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
