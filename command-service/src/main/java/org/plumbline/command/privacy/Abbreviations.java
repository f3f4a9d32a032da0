package org.plumbline.command.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.kernel.actor.Role;

/** Short words in capitals that stand for a role, a body or a thing, and so for nobody’s name. */
final class Abbreviations {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COMMON = Set.of(("""
            AD AP APP BST CAF CE CIN CLA CMT COO CP CPP CPR CQC CSC CSE CSV CT DA DBS DSL DV ED EET EH EHC EPR ESF EU FGC FGM
            FII FOI FTE FY GCP GDP GMT GP HMI HOS HR HV ICB ICO ICT ID IFA IRO IRT IT KPI KS LA LAC LGA MAT MP NB NHS NPS PA
            PAN PB PDF PDP PEP PLO PMO PO PRU PS PSW QPR RAG RI SAB SEN SGO SIB SIF SIP SLA SLT SM SMT SN SS SW TAC TAF TBC TM
            TV UK UN US VCS YJS YOS YOT""").strip().split("\\s+"));

    private Abbreviations() {}

    /** Whether a text does not begin with one of them. */
    static boolean isNone(String text) {
        int end = 0;
        while (end < text.length() && Cursor.isCapital(text.charAt(end))) {
            end++;
        }
        String first = text.substring(0, end);
        return !ROLES.contains(first) && !COMMON.contains(first);
    }
}
