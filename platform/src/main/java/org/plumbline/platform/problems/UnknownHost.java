package org.plumbline.platform.problems;

import org.springframework.security.web.firewall.RequestRejectedException;

/** A request under a name that is not ours. */
public final class UnknownHost extends RequestRejectedException {

    static final String SENTENCE =
            "This installation does not answer to that host name. Use one of its own; an administrator"
                    + " sets them in plumbline.hosts.";

    public UnknownHost() {
        super(SENTENCE);
    }
}
