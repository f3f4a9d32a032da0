package org.plumbline.platform;

/**
 * Ends the process within ten seconds of the signal, whatever it waits for: what is acknowledged is on disk, so that nothing is
 * lost when the rest is cut off.
 */
public final class PromptEnd {

    private static final int PATIENCE_MILLIS = 6_000;
    private static final int LAST_MILLIS = 1_000;
    private static final int ENDED_BY_SIGNAL = 143;

    private PromptEnd() {}

    /** @param last what is done then, before all else is cut off */
    public static void afterSignal(Runnable last) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> Thread.ofPlatform().daemon().name("prompt-end").start(() -> endAfterPatience(last)),
                        "prompt-end-hook"));
    }

    private static void endAfterPatience(Runnable last) {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            Thread.ofPlatform().daemon().start(last).join(LAST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
        }
    }
}
