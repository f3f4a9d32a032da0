package org.plumbline.command.privacy;

/** What a decision needs to know of text that was held back. */
public sealed interface AllowanceState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    record NeverHeld() implements AllowanceState {

        @Override
        public String authority() {
            return "unknown";
        }
    }

    /** @param from who sent it */
    record Held(String authority, String from) implements AllowanceState {}

    record Allowed(String authority) implements AllowanceState {}
}
