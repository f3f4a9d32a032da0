package org.plumbline.query.steps;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.board.BoardCommand;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.publication.ItemPublicationCommand;
import org.plumbline.kernel.retention.LegalHoldCommand.LiftLegalHold;
import org.plumbline.kernel.retention.LegalHoldCommand.PlaceLegalHold;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;

/** Where a step leads to. */
final class Places {

    private static final Set<Class<?>> WITHOUT_A_PAGE =
            Set.of(AdoptRules.class, PlaceLegalHold.class, LiftLegalHold.class);

    private Places() {}

    /** The page of what was changed, waiting for the change; what has none, such as rules, waits on the page it came from. */
    static String after(CommandType type, Accepted accepted, @Nullable String back) {
        String waits = "after=" + accepted.id() + ":" + accepted.version() + "&done="
                + type.type().getSimpleName();
        String page = page(type);
        return page.isEmpty() ? join(safe(back), waits) : page + "/" + accepted.id() + "?" + waits;
    }

    private static String page(CommandType type) {
        String path = type.path();
        if (WITHOUT_A_PAGE.contains(type.type())
                || BoardCommand.class.isAssignableFrom(type.type())
                || ItemPublicationCommand.class.isAssignableFrom(type.type())) {
            return "";
        }
        if (path.startsWith("/api/report-imports") || path.startsWith("/api/inspections")) {
            return "/imports";
        }
        if (path.startsWith("/api/recommendations")) {
            return "/recommendations";
        }
        if (path.startsWith("/api/actions")) {
            return "/actions";
        }
        if (path.startsWith("/api/measures")) {
            return "/measures";
        }
        if (path.startsWith("/api/obligations")) {
            return "/obligations";
        }
        if (path.startsWith("/api/risks")) {
            return "/risks";
        }
        if (path.startsWith("/api/visits")) {
            return "/visits";
        }
        if (path.startsWith("/api/plans")) {
            return "/plans";
        }
        if (path.startsWith("/api/evidence/")) {
            return "/evidence";
        }
        return path.startsWith("/api/meetings") ? "/meetings" : "";
    }

    private static String join(String place, String query) {
        return place + (place.contains("?") ? "&" : "?") + query;
    }

    /** A place of our own; anything else leads to the board. */
    static String safe(@Nullable String place) {
        boolean isOurs = place != null && place.matches("/[A-Za-z0-9/_-]*");
        return isOurs && place != null && !place.startsWith("//") ? place : "/board";
    }
}
