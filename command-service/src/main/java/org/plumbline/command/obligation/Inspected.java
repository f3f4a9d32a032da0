package org.plumbline.command.obligation;

import com.github.f4b6a3.uuid.UuidCreator;
import org.plumbline.kernel.obligation.ClockRule;

/** The inspection whose report starts clocks; each of its clocks has one id, so that none is started twice. */
public record Inspected(String inspectionId, String authority, String framework, boolean hasEnded) {

    public Inspected(String inspectionId, String authority, String framework) {
        this(inspectionId, authority, framework, false);
    }

    String clockOf(ClockRule rule) {
        return UuidCreator.getNameBasedSha1(inspectionId + " " + rule.code()).toString();
    }
}
