package org.plumbline.platform.database;

import java.nio.file.Path;

/** The PostgreSQL behind the database, where this process runs it itself. */
public interface OwnServer {

    /** What it is doing. */
    enum State {
        RUNNING,
        /** It ended and is being started again. */
        STARTING,
        /** It ended for want of space, and is started again when there is some. */
        DISK_FULL,
        /** It ended and does not start again; the process ends too. */
        GIVEN_UP
    }

    State state();

    /** Where it keeps its data. */
    Path directory();
}
