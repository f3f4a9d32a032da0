package org.plumbline.platform.accounts;

import java.util.List;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.people.PersonId;
import org.plumbline.platform.PlainRefusal;

/**
 * A labelled account for trying Plumbline on one's own machine. The user name is also the pseudonymous id.
 *
 * @param name user name
 * @param role the role it acts in
 * @param may what that role does, for the sign-in page
 * @param office the office of whoever has the account, for the directory
 * @param person an invented name, for the directory
 */
public record DemoAccount(String name, Role role, String may, String office, String person) {

    /** Published with the product, so it protects nothing: accounts with it are refused beyond loopback. */
    public static final String PASSWORD = "plumbline";

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount(
                    "pm",
                    Role.PM,
                    "imports reports, adds actions, prepares papers",
                    "Programme Manager",
                    "Robin Ashcombe"),
            new DemoAccount(
                    "ao",
                    Role.AO,
                    "reports progress on own actions, sends evidence, claims completion",
                    "Housing Partnership Manager",
                    "Toby Larkhill"),
            new DemoAccount(
                    "sro",
                    Role.SRO,
                    "verifies claims, approves short delays, declares delivery",
                    "Head of Service, Care Leavers",
                    "Imani Fernworth"),
            new DemoAccount(
                    "dcs", Role.DCS, "responds to findings", "Director of Children’s Services", "Harriet Stonebridge"),
            new DemoAccount(
                    "chair",
                    Role.CHAIR,
                    "opens meetings, records the board's decisions, closes",
                    "Independent Chair of the Board",
                    "Desmond Wetherlow"),
            new DemoAccount("bm", Role.BM, "reads and challenges", "Lead Member for Children", "Kavita Merrowdale"),
            new DemoAccount(
                    "qa", Role.QA, "gives assurance, rates impact", "Quality Assurance Lead", "Owen Thistlewick"),
            new DemoAccount(
                    "ia",
                    Role.IA,
                    "reads everything with its history, gives third-line assurance",
                    "Head of Internal Audit",
                    "Rosalind Quarrington"),
            new DemoAccount(
                    "clerk",
                    Role.CLERK,
                    "schedules meetings, records attendance",
                    "Clerk to the Board",
                    "Felix Brambleton"),
            new DemoAccount("scr", Role.SCR, "reads what is published", "Scrutiny Officer", "Nadia Holmquarry"),
            new DemoAccount(
                    "ext",
                    Role.EXT,
                    "reads what is public or for the partnership",
                    "Partnership Adviser",
                    "Gareth Pellowfield"),
            new DemoAccount("dpo", Role.DPO, "protects personal data", "Data Protection Officer", "Yasmin Coldhurst"),
            new DemoAccount(
                    "adm",
                    Role.ADM,
                    "runs the installation, no business commands",
                    "Systems Administrator",
                    "Leo Fairmantle"),
            new DemoAccount(
                    "pm2",
                    Role.PM,
                    "a second programme manager, to confirm what the first imported",
                    "Deputy Programme Manager",
                    "Bridget Elmsworth"),
            new DemoAccount("ao2", Role.AO, "a second action owner", "Principal Social Worker", "Marcus Ravenhollow"),
            new DemoAccount(
                    "sro2",
                    Role.SRO,
                    "a second senior responsible owner",
                    "Head of Service, Safeguarding",
                    "Ailsa Greywater"),
            new DemoAccount(
                    "qa2", Role.QA, "a second quality assurance lead", "Practice Standards Lead", "Jonah Millbeck"));

    public DemoAccount {
        if (!PersonId.isCanonical(name)) {
            throw new PlainRefusal("The user name of an account " + PersonId.RULE
                    + ", as it is also the id of the person: change it to that form.");
        }
    }

    /** An address that nothing is ever sent to (RFC 2606). */
    public String email() {
        return name + "@marlshire.example";
    }
}
