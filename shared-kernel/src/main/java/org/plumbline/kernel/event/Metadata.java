package org.plumbline.kernel.event;

/** Keys of the metadata that travels with every command and is stored with every event. */
public final class Metadata {

    /** Pseudonymous id of who acted. */
    public static final String ACTOR = "actor";
    /** Code of the {@link org.plumbline.kernel.actor.Role} acted in. */
    public static final String ROLE = "role";
    /** Id of the person acted for; absent when nobody. */
    public static final String ON_BEHALF_OF = "onBehalfOf";
    /** Where it came from: {@code web}, {@code api}, {@code import} or {@code policy}. */
    public static final String CLIENT = "client";
    /** Simple name of the command. */
    public static final String COMMAND = "command";
    /** Id of the first message of the conversation. */
    public static final String CORRELATION = "correlationId";
    /** Id of the message that caused this one. */
    public static final String CAUSATION = "causationId";

    private Metadata() {}
}
