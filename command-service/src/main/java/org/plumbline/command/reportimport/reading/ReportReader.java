package org.plumbline.command.reportimport.reading;

import java.util.List;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.inspection.ReportProposal;

/** Reads a published report into a proposal; what it is not sure of, it says. */
public final class ReportReader {

    /** Changes whenever the same file could be read differently. */
    public static final String VERSION = "1";

    private static final int FEWEST_LETTERS = 200;

    private ReportReader() {}

    /** Makes ready what the first reading would otherwise lose its time with. */
    public static void prepare() {
        SystemFonts.find();
    }

    /**
     * Reads a report.
     *
     * @param fileName may carry the authority's number as a five-digit prefix ("80447-..."); may be empty
     * @throws UnreadableReport when the file is not one of the reports that can be read
     */
    public static ReportProposal read(byte[] file, String fileName, Budget budget) throws UnreadableReport {
        try {
            FileChecks.check(file, budget);
            List<Line> all = ReportPages.linesOf(file, budget);
            if (all.stream().mapToInt(line -> line.text().length()).sum() < FEWEST_LETTERS) {
                throw Unreadable.NO_TEXT.report();
            }
            List<Line> lines = RunningFurniture.strip(all);
            TitleBlock title = TitleBlock.of(lines);
            ReportKind kind = ReportKind.of(title.title()).orElseThrow(Unreadable.NOT_AN_INSPECTION_REPORT::report);
            if (kind == ReportKind.SAFEGUARDING_BOARD_REVIEW) {
                throw Unreadable.SAFEGUARDING_BOARD_REVIEW.report();
            }
            ReportProposal proposal = Proposal.of(kind, title, lines, Sha256.of(file), FileName.urn(fileName));
            if (proposal.windows().isEmpty() && proposal.judgements().isEmpty()) {
                throw Unreadable.NOT_AN_INSPECTION_REPORT.report();
            }
            return proposal;
        } catch (OverBudget | StackOverflowError e) {
            throw Unreadable.TOO_COMPLEX.report();
        } catch (OutOfMemoryError e) {
            throw Unreadable.DECOMPRESSION_BOMB.report();
        }
    }
}
