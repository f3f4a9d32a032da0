package org.plumbline.command.reportimport.reading;

import java.util.regex.Pattern;

/** What the headings of reports look like, and which of them stand around the lists. */
final class Headings {

    /** How much larger than the body a heading is at least, in points. */
    static final float STEP = 0.9f;

    private static final Pattern NEEDS_TO_IMPROVE = Pattern.compile(
            "(?:what|areas? that|where)\\b.{0,60}\\bneeds? to (?:be )?improved?\\s*[?:.]*[\\d*¹²³]{0,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOARD =
            Pattern.compile(".*\\b(?:LSCBs?|safeguarding (?:children|boards?)|board)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern JUDGEMENT_SECTION = Pattern.compile(
            "(?:the )?(?:experiences? and progress of|impact of (?:the )?leaders).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_LIST = Pattern.compile(
            "(?:the )?(?:local authority|council)['’]?s['’]? strengths.*|(?:key )?strengths.*|progress since.*"
                    + "|summary for children.*|information about.*|executive summary.*|summary of findings.*"
                    + "|inspection (?:judge?ments?|findings).*|key judge?ments?.*"
                    + "|(?:the )?experiences? and progress of.*|what does the (?:lscb|local safeguarding).*"
                    + "|(?:the )?local safeguarding children board.*|what (?:is|are|does|do) .*(?:well|strengths).*"
                    + "|(?:the )?journey of .*|children who need help and protection.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CERTAINLY_AFTER_LIST = Pattern.compile(
            "(?:The local authority['’]s strengths|Progress since the last inspection"
                    + "|Summary for children and young people|Information about this local authority area)\\d?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOARD_PART = Pattern.compile(
            "(?:the |part (?:two|2)\\W+(?:the )?)?(?:\\S+ ){0,6}(?:local )?safeguarding"
                    + " (?:children|childrens|children['’]s) board(?: \\(\\w+\\))?|(?:the )?lscb|what does the"
                    + " (?:lscb|local safeguarding).*",
            Pattern.CASE_INSENSITIVE);

    private Headings() {}

    static boolean isStyled(Line line, float body) {
        return line.bold() || line.size() > body + STEP;
    }

    static boolean saysWhatNeedsToImprove(String text) {
        return NEEDS_TO_IMPROVE.matcher(text).matches();
    }

    static boolean isAboutTheBoard(String text) {
        return BOARD.matcher(text).matches();
    }

    static boolean startsJudgementSection(String text) {
        return JUDGEMENT_SECTION.matcher(text).matches();
    }

    static boolean comesAfterList(String text) {
        return AFTER_LIST.matcher(text).matches();
    }

    /** Headings that stand after every such list, in whatever type they are set. */
    static boolean certainlyComesAfterList(String text) {
        return CERTAINLY_AFTER_LIST.matcher(text).matches();
    }

    static boolean startsBoardPart(String text) {
        return BOARD_PART.matcher(text).matches();
    }
}
