package org.plumbline.command.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.Unavailable;

/** What strangers sent is read a few at a time, on threads of the system's own. */
class FileReadersTest {

    private final FileReaders readers = new FileReaders(1);

    @Test
    void reading_holds_no_carrier() {
        assertThat(readers.<Boolean>read(_ -> Thread.currentThread().isVirtual()))
                .isFalse();
    }

    @Test
    void who_comes_while_all_are_reading_is_told_to_come_again() throws InterruptedException {
        CountDownLatch isReading = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread other = Thread.ofVirtual()
                .start(() -> readers.read(_ -> {
                    isReading.countDown();
                    return await(mayEnd);
                }));
        isReading.await();
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> readers.read(_ -> true))
                .withMessageContaining("Nothing was saved");
        mayEnd.countDown();
        other.join();
        assertThat(readers.<Boolean>read(_ -> true)).isTrue();
    }

    @Test
    void what_needs_more_depth_or_memory_than_there_is_is_over_budget() {
        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> readers.read(_ -> {
                    throw new StackOverflowError();
                }));
        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> readers.read(_ -> {
                    throw new OutOfMemoryError();
                }));
        assertThat(readers.<Boolean>read(_ -> true)).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
