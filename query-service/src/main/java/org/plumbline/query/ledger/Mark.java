package org.plumbline.query.ledger;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;

/** A position that moves on, and who wants to hear of it. */
public final class Mark {

    private final AtomicLong position = new AtomicLong();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    public long position() {
        return position.get();
    }

    public void advanceTo(long to) {
        if (position.getAndAccumulate(to, Math::max) < to) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Back to {@code to}, when what was done is to be done again. */
    public void returnTo(long to) {
        position.set(to);
    }

    void onAdvance(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
