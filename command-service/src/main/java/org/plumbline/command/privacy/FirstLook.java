package org.plumbline.command.privacy;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.FileReaders;
import org.plumbline.command.budget.OverBudget;
import org.plumbline.command.dispatch.AskingTheRole;
import org.plumbline.command.privacy.UploadedText.Looked;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.stereotype.Component;

/**
 * Looks through what a command says and the file it brings, before its unit of work begins and so before it holds a connection
 * to the database. Files and long texts are read elsewhere, a few at a time. What came of it is told when the command is
 * screened, in its turn among the checks.
 */
@Component
public class FirstLook {

    private static final ScopedValue<Look> LOOK = ScopedValue.newInstance();
    /** So many characters are looked through within a millisecond. */
    private static final int LONG = 16 * 1024;

    private sealed interface Look {
        Command command();
    }

    /** @param file that came with the command, if one did */
    record Seen(Suspicion suspicion, Optional<Looked> file) implements Look {
        @Override
        public Command command() {
            return suspicion.command();
        }
    }

    private record Failed(Command command, RuntimeException why) implements Look {}

    private final UploadedText uploads;
    private final FileReaders readers;

    FirstLook(UploadedText uploads, FileReaders readers) {
        this.uploads = uploads;
        this.readers = readers;
    }

    /** Looks, unless nothing of it will be recorded, and then does the work. */
    public void before(CommandMessage<?> message, Runnable work) {
        if (message.getPayload() instanceof Command command && AskingTheRole.isPermitted(message)) {
            ScopedValue.where(LOOK, look(command)).run(work);
        } else {
            work.run();
        }
    }

    /**
     * What was seen.
     *
     * @throws Refused when it was too much to read
     * @throws Invalid when words stand where an id is expected
     * @throws Unavailable when too much is being read already
     */
    Seen at(Command command) {
        Look look = LOOK.isBound() && LOOK.get().command() == command ? LOOK.get() : look(command);
        return switch (look) {
            case Seen seen -> seen;
            case Failed failed -> throw failed.why();
        };
    }

    private Look look(Command command) {
        try {
            Map<String, String> texts = FreeText.of(command);
            int length = texts.values().stream().mapToInt(String::length).sum();
            return length > LONG || UploadedText.isBroughtBy(command)
                    ? readers.read(budget -> look(command, texts, budget))
                    : new Seen(Suspicion.of(command, texts, Optional.empty()), Optional.empty());
        } catch (OverBudget e) {
            return new Failed(command, Refused.because(RefusalCode.TOO_COMPLEX));
        } catch (Invalid | Unavailable e) {
            return new Failed(command, e);
        }
    }

    private Seen look(Command command, Map<String, String> texts, Budget budget) {
        Optional<Looked> file = uploads.look(command, budget);
        return new Seen(Suspicion.of(command, texts, file), file);
    }
}
