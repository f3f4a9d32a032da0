package org.plumbline.command.publication;

import org.plumbline.kernel.framework.Publication;

/**
 * How far an item could be seen if nobody decided anything on it.
 *
 * @param authority Ofsted's number of the authority it belongs to
 * @param publication who may see the report it belongs to; of several, the one that fewest may see
 */
public record Reach(String authority, Publication publication) {}
