package org.plumbline.platform.accounts;

import java.util.List;
import org.plumbline.kernel.actor.Role;

/**
 * A labelled account for trying Plumbline on one's own machine. The user name is also the pseudonymous id.
 *
 * @param name user name
 * @param role the role it acts in
 * @param may what that role does, for the sign-in page
 */
public record DemoAccount(String name, Role role, String may) {

    /** Published with the product, so it protects nothing: accounts with it are refused beyond loopback. */
    public static final String PASSWORD = "plumbline";

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("pm", Role.PM, "imports reports, adds actions, prepares papers"),
            new DemoAccount("ao", Role.AO, "reports progress on own actions, sends evidence, claims completion"),
            new DemoAccount("sro", Role.SRO, "verifies claims, approves short delays, declares delivery"),
            new DemoAccount("dcs", Role.DCS, "responds to findings"),
            new DemoAccount("chair", Role.CHAIR, "opens meetings, records the board's decisions, closes"),
            new DemoAccount("bm", Role.BM, "reads and challenges"),
            new DemoAccount("qa", Role.QA, "gives assurance, rates impact"),
            new DemoAccount("ia", Role.IA, "reads everything with its history, gives third-line assurance"),
            new DemoAccount("clerk", Role.CLERK, "schedules meetings, records attendance"),
            new DemoAccount("scr", Role.SCR, "reads what is published"),
            new DemoAccount("ext", Role.EXT, "reads what is public or for the partnership"),
            new DemoAccount("dpo", Role.DPO, "protects personal data"),
            new DemoAccount("adm", Role.ADM, "runs the installation, no business commands"),
            new DemoAccount("pm2", Role.PM, "a second programme manager, to confirm what the first imported"),
            new DemoAccount("ao2", Role.AO, "a second action owner"),
            new DemoAccount("sro2", Role.SRO, "a second senior responsible owner"),
            new DemoAccount("qa2", Role.QA, "a second quality assurance lead"));
}
