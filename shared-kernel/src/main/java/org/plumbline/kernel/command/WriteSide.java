package org.plumbline.kernel.command;

/**
 * The one way to the write side: a method call in one JVM, the public API over HTTP, or Axon's command bus.
 *
 * <p>Throws {@link org.plumbline.kernel.refusal.Refused} when a rule says no,
 * {@link org.plumbline.kernel.refusal.Unknown} when the target does not exist and {@link StaleVersion} when somebody
 * else was faster; nothing is done then. {@link Unavailable} when there was no answer.
 */
public interface WriteSide {

    Accepted send(Envelope envelope);
}
