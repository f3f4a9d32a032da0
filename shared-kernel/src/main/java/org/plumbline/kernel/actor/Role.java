package org.plumbline.kernel.actor;

/** The roles of an improvement programme. {@link #SYSTEM} is the product itself, acting by a policy. */
public enum Role {
    /** Improvement programme manager. */
    PM,
    /** Action owner. */
    AO,
    /** Senior responsible owner. */
    SRO,
    /** Director of children's services. */
    DCS,
    /** Independent chair. */
    CHAIR,
    /** Board member. */
    BM,
    /** Quality assurance lead or principal social worker. */
    QA,
    /** Internal auditor. */
    IA,
    /** Board secretary or democratic services. */
    CLERK,
    /** Scrutiny or committee member. */
    SCR,
    /** Department adviser, commissioner or inspectorate. */
    EXT,
    /** Data protection officer. */
    DPO,
    /** Technical administrator: no business commands. */
    ADM,
    SYSTEM
}
